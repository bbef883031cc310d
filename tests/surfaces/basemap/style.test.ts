import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { handleBasemap, mapStyles } from '@/lib/surfaces/basemap';

const styleOf = async (theme: string) => (await (await handleBasemap(new Request(`http://localhost:3000/map/${theme}.json`))).json()) as StyleSpecification;

describe.each(['light', 'dark'])('the %s style', (theme) => {
  test('is valid', async () => {
    expect(validateStyleMin(await styleOf(theme))).toEqual([]);
  });

  test('points nowhere but here', async () => {
    const style = await styleOf(theme);
    expect(JSON.stringify(style)).not.toMatch(/https?:|\/\//);
    expect(style.glyphs ?? style.sprite).toBeUndefined();
    expect(Object.keys(style.sources)).toEqual(['basemap']);
  });

  test('says whose data it shows', async () => {
    const { basemap } = (await styleOf(theme)).sources;
    expect(basemap).toMatchObject({ attribution: expect.stringMatching(/GSHHG.*GeoNames.*Census.*Natural Earth/) });
  });

  test('writes names that can be read: ink and halo differ by 4.5 to 1', async () => {
    const names = (await styleOf(theme)).layers.filter((layer) => layer.type === 'symbol');
    expect(names.length).toBeGreaterThan(3);
    for (const { paint } of names) {
      const inks = JSON.stringify(paint?.['text-color']).match(/#[0-9a-f]{6}/g) ?? [];
      expect(inks.length).toBeGreaterThan(0);
      for (const ink of inks) expect(contrast(ink, paint?.['text-halo-color'] as string)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test('a page is told where styles and worker are', () => {
  const { styles, worker } = mapStyles();
  expect([styles.light, styles.dark, worker]).toEqual([
    expect.stringMatching(/^\/map\/light\.json\?v=/),
    expect.stringMatching(/^\/map\/dark\.json\?v=/),
    expect.stringMatching(/^\/map\/worker\.mjs\?v=/),
  ]);
});

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [dark, light] = [one, other].map(luminance).sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (red as number) + 0.7152 * (green as number) + 0.0722 * (blue as number);
}
