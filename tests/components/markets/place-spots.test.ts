import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { placeSpots } from '@/components/markets/place-spots';
import { STATE_FRAMES } from '@/components/markets/state-frames';

const spot = (name: string, latitude: number | null, longitude: number | null, homes = 10) => ({ name, href: `/homes/${name}`, homes, latitude, longitude });
const [EL_PASO, BROWNSVILLE, BOSTON] = [spot('El Paso', 31.76, -106.49), spot('Brownsville', 25.93, -97.48, 40), spot('Boston', 42.36, -71.06)];

test('cities stand where they are upon the outline of their state', () => {
  const { spots, outline, width, height } = placeSpots([EL_PASO, BROWNSVILLE], 'TX') ?? {};
  expect(outline).toMatchObject({ address: '/states/tx.svg', height });
  const { x = 0, width: wide = 0 } = outline ?? {};
  expect(2 * x + wide - (width ?? 0)).toBeLessThanOrEqual(1);
  // The southern tip of Texas, and almost its western one.
  expect(spots?.map(({ name }) => name)).toEqual(['Brownsville', 'El Paso']);
  expect(spots?.[0]?.y).toBeGreaterThan(0.96 * (height ?? 0));
  expect((spots?.[1]?.x ?? 0) - x).toBeLessThan(0.05 * wide);
});

test('what is unknown, empty or beyond the outline is left out', () => {
  const names = (state?: string, ...extra: ReturnType<typeof spot>[]) =>
    placeSpots([EL_PASO, BOSTON, spot('Nowhere', null, null), spot('Empty', 31, -98, 0), ...extra], state)?.spots.map(({ name }) => name);
  expect(names('TX')).toEqual(['El Paso']);
  expect(names('MA')).toEqual(['Boston']);
  expect(names('HI')).toBeUndefined();
});

test('elsewhere three places or more fill the drawing, without an outline', () => {
  expect(placeSpots([EL_PASO, BOSTON])).toBeUndefined();
  const drawing = placeSpots([EL_PASO, BOSTON, BROWNSVILLE], 'Andalucía');
  expect(drawing?.outline).toBeUndefined();
  expect(drawing?.spots).toHaveLength(3);
});

test('each state has its outline, drawn in the frame that places are put by', () => {
  expect(readdirSync('public/states').sort()).toEqual(
    Object.keys(STATE_FRAMES)
      .map((code) => `${code.toLowerCase()}.svg`)
      .sort(),
  );
  for (const [code, [, , , , , width, height]] of Object.entries(STATE_FRAMES))
    expect(readFileSync(`public/states/${code.toLowerCase()}.svg`, 'utf8')).toContain(`viewBox="0 0 ${width} ${height}"`);
});
