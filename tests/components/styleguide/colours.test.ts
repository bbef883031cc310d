import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colourTokens, PAIRS } from '@/components/styleguide/colour-tokens';
import { contrast } from '@/components/styleguide/contrast';

const themes = colourTokens(readFileSync('app/globals.css', 'utf8'));

test('black on white is 21, a colour on itself 1, and the known middle 4.54', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#96401f', '#96401f')).toBe(1);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('both themes name the same colours', () => {
  const [light, dark] = themes;
  expect(Object.keys(light.colours).length).toBeGreaterThan(10);
  expect(Object.keys(dark.colours)).toEqual(Object.keys(light.colours));
});

describe.each(themes)('$name', ({ colours }) => {
  test.each(PAIRS)('$on on $ground', ({ on, ground, least }) => {
    expect(contrast(colours[on] as string, colours[ground] as string)).toBeGreaterThanOrEqual(least);
  });
});

test('docs/design.md names the colours as they are', () => {
  const design = readFileSync('docs/design.md', 'utf8');
  for (const { colours } of themes) for (const [name, value] of Object.entries(colours)) if (name !== 'on-green') expect(design, name).toContain(`\`${value}\``);
});
