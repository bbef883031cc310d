import type { NextConfig } from 'next';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { MapAddresses } from '@/lib/surfaces/basemap/styles';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

const [DAY, NIGHT] = ['https://tiles.example.com/day.json', 'https://tiles.example.com/night.json'];

async function served(light: string, dark: string): Promise<[MapAddresses['styles'], string | undefined]> {
  vi.stubEnv('MAP_STYLE_URL', light);
  vi.stubEnv('MAP_STYLE_URL_DARK', dark);
  const { mapStyles } = await import('@/lib/surfaces/basemap/styles');
  const { default: config } = (await import('@/next.config')) as { default: NextConfig };
  const policy = (await config.headers?.())?.flatMap(({ headers }) => headers).find(({ key }) => key === 'Content-Security-Policy')?.value;
  return [mapStyles().styles, policy?.match(/connect-src ([^;]*)/)?.[1]];
}

test('without a tile service both themes are embedded, and pages may ask this site alone', async () => {
  expect(await served('', '')).toEqual([{ light: expect.stringMatching(/^\/map\/light/), dark: expect.stringMatching(/^\/map\/dark/) }, "'self'"]);
});

test('one style serves both themes, two serve one each, and one for the dark leaves the light embedded', async () => {
  expect(await served(DAY, '')).toEqual([{ light: DAY, dark: DAY }, "'self' https:"]);
  vi.resetModules();
  expect(await served(DAY, NIGHT)).toEqual([{ light: DAY, dark: NIGHT }, "'self' https:"]);
  vi.resetModules();
  expect(await served('', NIGHT)).toEqual([{ light: expect.stringMatching(/^\/map\/light/), dark: NIGHT }, "'self' https:"]);
});

test('a service without encryption is let in by its own address', async () => {
  expect(await served('http://10.0.0.5:8080/style.json', '')).toMatchObject([{}, "'self' http://10.0.0.5:8080"]);
});
