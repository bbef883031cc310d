import type { Decor } from './room';
import { frontStyle } from './rules';
import { circle, darker, ellipse, lighter, path, poly, polys, rect, repeat } from './svg';

const AMONG_HOUSES = new Set(['brick_row', 'modern_row', 'walk_up', 'tower', 'loft', 'garden_flats', 'mixed_use']);
const MOUNTAINS = new Set(['CO', 'UT', 'ID', 'MT', 'WY', 'WA', 'OR', 'AK', 'AZ', 'NM', 'NV']);

/** What is seen through a window of the given box: roofs from a flat, else what grows or rises there, in the hour and season of the home. */
export function outlook(d: Decor, x: number, y: number, w: number, h: number): string {
  const { facts, dice } = d;
  if (AMONG_HOUSES.has(frontStyle(facts)) && dice.chance(0.7)) return roofs(d, x, y, w, h);
  if (MOUNTAINS.has(facts.state) && dice.chance(0.6)) return peaks(d, x, y, w, h);
  return dice.chance(0.3) ? branches(d, x, y, w, h) : garden(d, x, y, w, h);
}

function roofs({ light, dice }: Decor, x: number, y: number, w: number, h: number): string {
  return repeat(5, (at) => {
    const [left, top, wide] = [x + w * (at * 0.21 - 0.04), y + h * dice.between(0.3, 0.72), w * 0.23];
    const wall = at % 2 ? light.hill : light.woods;
    const pane = (n: number) => {
      const [x1, y1] = [left + wide * (0.16 + (n % 2) * 0.4), top + 14 + Math.floor(n / 2) * 34];
      return [x1, y1, x1 + wide * 0.24, y1, x1 + wide * 0.24, y1 + 18, x1, y1 + 18];
    };
    const lit = [0, 1, 2, 3, 4, 5].filter(() => light.lit && dice.chance(0.6));
    const panes = polys([0, 1, 2, 3, 4, 5].filter((n) => !lit.includes(n)).map(pane), lighter(wall, 0.3)) + (lit.length > 0 ? polys(lit.map(pane), '#fbe3a1') : '');
    const cap = dice.chance(0.4)
      ? poly([left - 4, top, left + wide / 2, top - h * 0.14, left + wide + 4, top], darker(wall, 0.2))
      : rect(left - 3, top - 6, wide + 6, 8, darker(wall, 0.16));
    return rect(left, top, wide, h, wall) + cap + panes;
  });
}

function peaks({ light, dice }: Decor, x: number, y: number, w: number, h: number): string {
  const foot = y + h;
  const one = (left: number, wide: number, high: number) =>
    poly([left, foot, left + wide / 2, foot - high, left + wide, foot], light.hill) +
    poly(
      [left + wide * 0.38, foot - high * 0.76, left + wide / 2, foot - high, left + wide * 0.62, foot - high * 0.76, left + wide * 0.5, foot - high * 0.66],
      lighter(light.hill, 0.6),
    );
  return (
    one(x - w * 0.1, w * 0.8, h * dice.between(0.5, 0.7)) +
    one(x + w * 0.4, w * 0.8, h * dice.between(0.4, 0.62)) +
    repeat(4, (at) => poly([x + w * (at * 0.28 - 0.02), foot, x + w * (at * 0.28 + 0.08), foot - h * dice.between(0.2, 0.4), x + w * (at * 0.28 + 0.18), foot], light.woods))
  );
}

/** A tree close by, its crown across the panes. */
function branches({ light, dice }: Decor, x: number, y: number, w: number, h: number): string {
  const stem = x + w * dice.pick([0.2, 0.75]);
  return (
    rect(x, y + h * 0.82, w, h * 0.2, light.lawn) +
    path(
      `M${Math.round(stem)} ${y + h}V${Math.round(y + h * 0.3)}m0 ${Math.round(h * 0.2)}l${Math.round(w * 0.2)} ${Math.round(-h * 0.2)}m${Math.round(-w * 0.2)} ${Math.round(h * 0.3)}l${Math.round(-w * 0.16)} ${Math.round(-h * 0.2)}`,
      `stroke="${light.tone('#7a5f4c')}" stroke-width="9" fill="none"`,
    ) +
    repeat(7, (at) =>
      circle(
        stem + w * dice.between(-0.3, 0.34),
        y + h * dice.between(0.08, 0.5),
        w * 0.1,
        at % 2 ? (light.leaves[at % light.leaves.length] as string) : darker(light.leaves[0] as string, 0.1),
      ),
    )
  );
}

function garden({ light, dice }: Decor, x: number, y: number, w: number, h: number): string {
  const leaf = light.leaves[1] as string;
  return (
    path(
      `M${x} ${Math.round(y + h)}v${Math.round(-h * 0.3)}q${Math.round(w * 0.25)} ${Math.round(-h * 0.16)} ${Math.round(w * 0.5)} ${Math.round(-h * 0.02)}t${Math.round(w * 0.5)} ${Math.round(-h * 0.06)}v${Math.round(h * 0.4)}z`,
      `fill="${light.hill}"`,
    ) +
    repeat(3, (at) => ellipse(x + w * (0.12 + at * 0.38), y + h, w * 0.16, h * dice.between(0.22, 0.46), at === 1 ? light.woods : leaf)) +
    (dice.chance(0.5)
      ? rect(x, y + h * 0.88, w, h * 0.14, light.lawn) + repeat(6, (at) => circle(x + w * (0.08 + at * 0.17), y + h * 0.9, 6, light.tone(at % 2 ? '#e9c46a' : '#d98c7a')))
      : '')
  );
}
