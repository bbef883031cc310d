import { pot } from './plants';
import { type Decor, FLOOR } from './room';
import { circle, darker, lighter, path, rect, repeat, round, strokes } from './svg';

/** A bench at the foot of a bed. */
export const bench = (d: Decor, x: number): string =>
  repeat(2, (at) => rect(x + 24 + at * 300, 716, 12, 46, darker(d.wood, 0.1))) + rect(x + 10, 706, 340, 14, d.wood) + round(x, 664, 360, 44, 16, d.third);

export const wardrobe = (d: Decor, x: number): string => {
  const front = d.dice.pick([d.wood, d.trim, d.second]);
  const cane = d.dice.chance(0.4);
  return (
    repeat(2, (at) => rect(x + 14 + at * 198, 630, 14, 26, darker(d.wood, 0.2))) +
    rect(x, 150, 240, 482, front) +
    rect(x - 8, 142, 256, 14, darker(front, 0.14)) +
    (cane ? repeat(2, (at) => rect(x + 18 + at * 110, 176, 94, 260, lighter(d.wood, 0.4))) : '') +
    path(`M${x + 120} 160V604M${x + 12} 608h216`, `stroke="${darker(front, 0.2)}" stroke-width="4"`) +
    repeat(2, (at) => rect(x + 104 + at * 24, 460, 8, 50, d.metal))
  );
};

/** A chest of drawers under a round mirror. */
export const chest = (d: Decor, x: number): string =>
  circle(x + 120, 300, 92, d.wood) +
  circle(x + 120, 300, 80, lighter(d.wall, 0.5)) +
  path(`M${x + 80} 330l66 -72M${x + 112} 344l60 -66`, 'stroke="#fff" stroke-width="8" opacity=".6"') +
  rect(x, FLOOR - 140, 240, 176, d.wood) +
  strokes(x + 14, FLOOR - 84, 212, 0, 2, 0, 56, darker(d.wood, 0.16), 4) +
  strokes(x + 96, FLOOR - 112, 48, 0, 3, 0, 56, d.metal, 7) +
  repeat(2, (at) => rect(x + 16 + at * 194, FLOOR + 36, 14, 24, darker(d.wood, 0.15))) +
  pot(x + 46, FLOOR - 138, 90, d.third, d.plant) +
  rect(x + 160, FLOOR - 158, 56, 18, d.second);
