import type { Decor } from './room';
import { circle, darker, ellipse, lighter, path, poly, rect, repeat, round, strokes } from './svg';

/** A made bed seen from its foot, `w` wide, its head against the wall. */
export function bedAt(d: Decor, x: number, w: number): string {
  return [
    d.dice.pick([slatted, cushioned, channelled, iron, arched, pads])(d, x, w),
    ellipse(x + w / 2, 716, w * 0.56, 14, darker(d.floor, 0.24), 'opacity=".5"'),
    rect(x, 470, w, 120, d.linen),
    pillow(d, x + w * 0.08, 420, w * 0.36),
    pillow(d, x + w * 0.56, 420, w * 0.36),
    round(x + w * 0.34, 448, w * 0.32, 56, 16, d.third),
    path(`M${x - 10} 520q${r(w / 2)} -26 ${w + 20} 0v178h${-(w + 20)}z`, `fill="${d.main}"`),
    cover(d, x, w),
    path(`M${x - 10} 520q${r(w / 2)} -26 ${w + 20} 0v40q${-r(w / 2)} -26 ${-(w + 20)} 0z`, `fill="${lighter(d.main, 0.22)}"`),
    repeat(2, (at) => rect(x + 6 + at * (w - 26), 696, 14, 22, d.wood)),
  ].join('');
}

/** A made bed along the wall, `w` long, its head at the start. */
export function bedAlong(d: Decor, x: number, w: number): string {
  const wood = d.dice.chance(0.6);
  const foot = x + w;
  return [
    ellipse(x + w / 2, 700, w * 0.54, 12, darker(d.floor, 0.24), 'opacity=".5"'),
    wood ? round(x - 26, 384, 34, 306, 10, d.wood) : round(x - 40, 372, 60, 290, 26, d.second),
    rect(x, 590, w, 66, wood ? d.wood : darker(d.second, 0.1)),
    repeat(2, (at) => rect(x + 8 + at * (w - 30), 656, 14, 44, darker(d.wood, 0.1))),
    round(x, 530, w, 74, 20, d.linen),
    pillow(d, x + 12, 464, 132),
    `<g transform="rotate(-14 ${x + 170} 510)">${round(x + 130, 470, 76, 66, 14, d.third)}</g>`,
    path(`M${x + 220} 524q20 -12 60 -12H${foot - 20}q28 0 28 30v92H${x + 244}q-24 -60 -24 -110z`, `fill="${d.main}"`),
    path(`M${x + 220} 524q20 -12 60 -12h30q-20 60 -6 122h-60q-24 -60 -24 -110z`, `fill="${lighter(d.main, 0.24)}"`),
    d.dice.chance(0.6) ? poly([foot - 150, 512, foot - 50, 512, foot - 44, 650, foot - 144, 650], d.second) + strokes(foot - 140, 650, 0, 12, 6, 18, 0, d.second, 5) : '',
  ].join('');
}

/** Tables of one kind beside a bed, each with a lamp and a book. */
export function bedsides(d: Decor, ...places: readonly number[]): string {
  const drawers = d.dice.chance(0.6);
  return places.map((x) => bedside(d, x, drawers)).join('');
}

function bedside(d: Decor, x: number, drawers: boolean): string {
  const glow = d.light.lit;
  const table = drawers
    ? rect(x, 526, 88, 118, d.wood) + rect(x + 8, 540, 72, 40, lighter(d.wood, 0.14)) + circle(x + 44, 560, 5, d.metal)
    : path(`M${x + 44} 530v110M${x + 16} 668l28 -36l28 36`, `stroke="${d.wood}" stroke-width="9" fill="none"`) + ellipse(x + 44, 530, 50, 9, d.wood);
  return [
    glow ? circle(x + 44, 440, 110, '#fbe0a0', 'opacity=".2"') : '',
    table,
    rect(x + 41, 470, 6, 56, d.metal),
    poly([x + 12, 474, x + 76, 474, x + 62, 416, x + 26, 416], glow ? '#fbe0a0' : d.linen),
    rect(x + 10, 516, 30, 10, d.second),
  ].join('');
}

export const pillow = (d: Decor, x: number, y: number, w: number): string =>
  round(x, y, w, 74, 22, d.linen) + path(`M${r(x + w * 0.12)} ${y + 50}q${r(w * 0.4)} 18 ${r(w * 0.78)} 0`, `stroke="${darker(d.linen, 0.1)}" stroke-width="3" fill="none"`);

/** What lies over the blanket: a throw, stripes, a quilt's squares, or nothing. */
function cover(d: Decor, x: number, w: number): string {
  const light = lighter(d.main, 0.14);
  return d.dice.pick([
    () => rect(x - 12, 620, w + 24, 56, d.second) + strokes(x + 4, 676, 0, 12, Math.floor(w / 18), 18, 0, d.second, 5),
    () => strokes(x + 16, 552, 0, 146, Math.floor(w / 34), 34, 0, light, 8),
    () => strokes(x, 594, w, 0, 3, 0, 42, light, 4) + strokes(x + 40, 552, 0, 146, Math.floor(w / 60), 60, 0, light, 4),
    () => path(`M${r(x + w * 0.52)} 546l${r(w * 0.4)} 0l${r(w * 0.1)} 152h${r(-w * 0.36)}z`, `fill="${d.second}"`),
  ])();
}

const slatted = (d: Decor, x: number, w: number): string =>
  round(x - 14, 340, w + 28, 240, 26, d.wood) + strokes(x + w * 0.1, 356, 0, 120, 6, w * 0.16, 0, darker(d.wood, 0.12), 4);
const cushioned = (d: Decor, x: number, w: number): string => round(x - 14, 350, w + 28, 230, 60, d.second);
const channelled = (d: Decor, x: number, w: number): string =>
  round(x - 30, 316, w + 60, 264, 20, d.second) + strokes(x + w * 0.08, 318, 0, 150, 7, w * 0.14, 0, darker(d.second, 0.14), 4);
const iron = (d: Decor, x: number, w: number): string =>
  path(`M${x - 4} 600V372q${r(w / 2)} -70 ${w + 8} 0V600`, `stroke="${d.metal}" stroke-width="10" fill="none"`) +
  strokes(x + w * 0.14, 366, 0, 120, 6, w * 0.145, 0, d.metal, 5) +
  repeat(2, (at) => circle(x - 4 + at * (w + 8), 364, 12, d.third));
/** A half round of cane. */
const arched = (d: Decor, x: number, w: number): string =>
  path(`M${x - 10} 590V470a${r(w / 2 + 10)} 170 0 0 1 ${w + 20} 0v120z`, `fill="${lighter(d.wood, 0.4)}" stroke="${d.wood}" stroke-width="12"`) +
  path(`M${r(x + w / 2)} 480V306M${r(x + w / 2)} 480l${r(-w * 0.3)} -144M${r(x + w / 2)} 480l${r(w * 0.3)} -144`, `stroke="${d.wood}" stroke-width="6"`);
/** Cushions that hang on the wall. */
const pads = (d: Decor, x: number, w: number): string =>
  rect(x - 40, 344, w + 80, 8, d.wood) + repeat(3, (at) => round(x - 20 + (at * (w + 40)) / 3, 352, (w + 40) / 3 - 10, 110, 14, at === 1 ? lighter(d.second, 0.16) : d.second));

const r = (value: number): number => Math.round(value);
