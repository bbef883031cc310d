import { pot } from './plants';
import { type Decor, FLOOR } from './room';
import { circle, darker, ellipse, lighter, line, path, polys, rect, repeat, round, strokes } from './svg';

/** What the parts of one kitchen share. */
export interface Kitchen {
  d: Decor;
  cabinet: string;
  top: string;
  tile: string;
  enamel: string;
}

export function kitchenOf(d: Decor): Kitchen {
  const { dice } = d;
  return {
    d,
    cabinet: dice.pick([d.main, d.linen, d.second, d.wood, darker(d.main, 0.25), lighter(d.plant, 0.2)]),
    top: dice.pick([d.trim, d.light.tone('#5a5752'), lighter(d.wood, 0.2), d.light.tone('#8c8f8b')]),
    tile: dice.pick([lighter(d.wall, 0.45), lighter(d.second, 0.45), lighter(d.third, 0.35), d.trim, lighter(d.main, 0.3)]),
    enamel: d.light.tone(dice.pick(['#d5d6d2', '#e9e2d3', '#4d5254', '#8fa39c', '#b9604a'])),
  };
}

/** Tiles between counter and cabinets: squares, upright, in waves, as one slab, or two colours. */
export function splash({ d, tile }: Kitchen, x: number, y: number, w: number, h: number): string {
  const grout = darker(tile, 0.08);
  const wall = rect(x, y, w, h, tile);
  return (
    wall +
    d.dice.pick([
      () => strokes(x, y + 24, w, 0, Math.floor(h / 24), 0, 24, grout, 2) + strokes(x + 30, y, 0, h, Math.floor(w / 42), 42, 0, grout, 2),
      () => strokes(x + 18, y, 0, h, Math.floor(w / 18), 18, 0, grout, 2) + strokes(x, y + h / 2, w, 0, 1, 0, 0, grout, 2),
      () =>
        path(
          repeat(Math.floor(h / 22), (at) => `M${x} ${y + 14 + at * 22}${repeat(Math.floor(w / 80), () => 'l40 -13l40 13')}`),
          `stroke="${grout}" stroke-width="3" fill="none"`,
        ),
      () =>
        path(
          `M${x} ${y + h * 0.3}q${w * 0.3} -40 ${w * 0.5} 10t${w * 0.5} 6M${x} ${y + h * 0.8}q${w * 0.2} 26 ${w * 0.4} -8t${w * 0.6} -10`,
          `stroke="${grout}" stroke-width="5" fill="none"`,
        ),
      () => repeat(2, (row) => repeat(Math.floor(w / 96), (at) => rect(x + (row % 2) * 48 + at * 96, y + row * (h / 2), 48, h / 2, lighter(d.second, 0.45)))),
    ])()
  );
}

/** A floor of tiles in two colours that run away from the eye; boards stay where the dice say so. */
export function tiledFloor(d: Decor): string {
  if (d.dice.chance(0.55)) return '';
  const [pale, deep] = d.dice.pick([
    [d.trim, lighter(d.metal, 0.25)],
    [lighter(d.floor, 0.3), lighter(d.second, 0.15)],
    [d.light.tone('#c98562'), d.light.tone('#b9714f')],
  ]) as [string, string];
  const rows = [0, 34, 78, 136, 210];
  const at = (x: number, y: number) => 600 + (x - 600) * (1 + (y - FLOOR) / 300);
  return (
    rect(0, FLOOR + 2, 1200, 200, pale) +
    polys(
      Array.from({ length: 36 }, (_, cell) => {
        const [row, x] = [Math.floor(cell / 9), -80 + (cell % 9) * 170 + (Math.floor(cell / 9) % 2) * 85];
        const [y1, y2] = [FLOOR + 2 + (rows[row] as number), FLOOR + 2 + (rows[row + 1] as number)];
        return [at(x, y1), y1, at(x + 85, y1), y1, at(x + 85, y2), y2, at(x, y2), y2];
      }),
      deep,
    )
  );
}

/** Cabinets along the wall from x, `doors` of them; a dishwasher where the home has one. */
export function run({ d, cabinet, top }: Kitchen, x: number, doors: number, drawers: boolean): string {
  const w = doors * 132;
  const face = lighter(cabinet, 0.09);
  return [
    rect(x, 452, w, FLOOR - 466, cabinet),
    rect(x, FLOOR - 16, w, 16, darker(cabinet, 0.35)),
    repeat(doors, (at) =>
      drawers && at % 2
        ? repeat(3, (row) => round(x + 8 + at * 132, 464 + row * 40, 116, 34, 3, face) + rect(x + 50 + at * 132, 478 + row * 40, 32, 5, d.metal))
        : round(x + 8 + at * 132, 464, 116, 116, 4, face) + rect(x + (at % 2 ? 20 : 106) + at * 132, 476, 6, 30, d.metal),
    ),
    d.facts.amenities.includes('dishwasher') ? rect(x + 136, 460, 124, 122, '#c9ccc9') + rect(x + 136, 460, 124, 22, '#aeb3b1') + rect(x + 152, 490, 92, 6, '#8d9391') : '',
    rect(x, 454, w, 6, '#000', 'opacity=".14"'),
    rect(x - 12, 436, w + 24, 18, top),
  ].join('');
}

/** Cabinets above, or two boards with jars. */
export function uppers({ d, cabinet }: Kitchen, x: number, doors: number): string {
  const w = doors * 113;
  if (d.dice.chance(0.45)) {
    const jars = (y: number, seed: number) =>
      repeat(Math.floor(w / 52) - 1, (at) =>
        round(x + 24 + at * 52, y - 34 - ((at * seed) % 16), 32, 34 + ((at * seed) % 16), 6, [d.linen, d.third, d.second, d.main, d.linen, d.plant][(at + seed) % 6] as string),
      );
    return rect(x, 196, w, 12, d.wood) + rect(x, 284, w, 12, d.wood) + rect(x, 296, w, 8, '#000', 'opacity=".1"') + jars(196, 5) + jars(284, 7);
  }
  const glass = d.dice.chance(0.35);
  const face = glass ? lighter(d.light.glass, 0.25) : lighter(cabinet, 0.09);
  return (
    rect(x, 96, w, 190, cabinet) +
    repeat(
      doors,
      (at) => round(x + 8 + at * 112, 106, 100, 170, 4, face) + (glass ? rect(x + 8 + at * 112, 188, 100, 5, cabinet) : '') + rect(x + 92 + at * 112, 236, 6, 28, d.metal),
    ) +
    rect(x, 286, w, 12, '#000', 'opacity=".12"')
  );
}

/** The range under its hood: oven, knobs, a pot on the fire. */
export function range({ d, cabinet, top, enamel }: Kitchen, x: number): string {
  const hood = d.dice.pick([
    () => path(`M${x + 20} 250l26 -70V0h68v180l26 70z`, `fill="${darker(cabinet, 0.08)}"`) + rect(x + 10, 250, 140, 20, top),
    () => rect(x + 6, 120, 148, 150, cabinet) + rect(x, 256, 160, 18, d.wood),
    () => path(`M${x} 272q10 -70 56 -84V0h48v188q46 14 56 84z`, `fill="${d.trim}"`) + rect(x - 4, 268, 168, 12, d.metal),
  ])();
  return (
    hood +
    rect(x, 446, 152, FLOOR - 458, enamel) +
    rect(x, 446, 152, 26, darker(enamel, 0.14)) +
    repeat(4, (at) => circle(x + 26 + at * 34, 459, 7, '#6b6e6c')) +
    rect(x + 18, 498, 116, 64, '#4a4d4c') +
    rect(x + 18, 484, 116, 7, '#8d9391') +
    path(`M${x + 30} 436v-30h56v30z`, `fill="${d.second}"`) +
    rect(x + 22, 402, 72, 7, darker(d.second, 0.15)) +
    line(x + 86, 414, x + 116, 410, d.metal, 6)
  );
}

export function fridge({ d, cabinet, enamel }: Kitchen, x: number): string {
  const fill = d.dice.pick(['#dfe0dc', cabinet, enamel]);
  return (
    ellipse(x + 80, FLOOR + 4, 100, 10, '#000', 'opacity=".12"') +
    round(x, 160, 150, FLOOR - 160, 10, fill) +
    line(x, 330, x + 150, 330, darker(fill, 0.16), 5) +
    rect(x + 14, 250, 8, 60, '#8d9391') +
    rect(x + 14, 350, 8, 90, '#8d9391') +
    rect(x + 116, 160, 34, FLOOR - 160, '#000', 'opacity=".08"')
  );
}

export const tap = (d: Decor, x: number): string => path(`M${x} 436v-44q0 -26 28 -26t28 26`, `stroke="${d.metal}" stroke-width="9" fill="none" stroke-linecap="round"`);

/** What stands on a counter of which (x, 436) is the left end. */
export function things(d: Decor, x: number): string {
  return d.dice.pick([
    () => rect(x, 372, 70, 64, d.wood) + rect(x + 10, 382, 50, 44, lighter(d.wood, 0.15)) + path(`M${x + 110} 436v-34q0 -10 16 -10t16 10v34z`, `fill="${d.third}"`),
    () =>
      pot(x + 40, 436, 110, d.second, d.plant) +
      ellipse(x + 140, 428, 46, 12, d.wood) +
      circle(x + 122, 416, 13, '#d98c4f') +
      circle(x + 146, 412, 14, '#c9633f') +
      circle(x + 164, 418, 11, '#e0b84f'),
    () =>
      path(`M${x + 10} 436l8 -56q14 -12 30 0l8 56z`, `fill="${d.linen}"`) +
      path(`M${x + 56} 396q22 0 16 28`, `stroke="${d.linen}" stroke-width="6" fill="none"`) +
      repeat(3, (at) => round(x + 100 + at * 34, 402 - at * 6, 26, 34 + at * 6, 4, [d.third, d.main, d.second][at] as string)),
  ])();
}
