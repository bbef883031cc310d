import { pot } from './plants';
import { type Decor, FLOOR, pendant, shell, view } from './room';
import { darker, ellipse, lighter, path, rect, repeat, strokes } from './svg';

/** A bright, open room with tall windows, furnished by what the place is for. */
export function workroom(d: Decor): string {
  const { propertyType } = d.facts;
  return [
    shell(d),
    repeat(3, (at) => view(d, 90 + at * 370, 90, 280, 330, [2, 3])),
    rect(0, 0, 1200, 22, darker(d.wall, 0.2)),
    repeat(4, (at) => pendant(d, 190 + at * 275, 96, 90, d.metal)),
    propertyType === 'warehouse'
      ? repeat(3, (at) => rack(d, 60 + at * 390))
      : propertyType === 'retail'
        ? repeat(2, (at) => counter(d, 150 + at * 500))
        : repeat(2, (at) => desk(d, 110 + at * 540)),
    pot(1130, 690, 210, d.second, d.plant),
  ].join('');
}

const desk = (d: Decor, x: number): string =>
  [
    ellipse(x + 200, 716, 240, 12, darker(d.floor, 0.2), 'opacity=".5"'),
    rect(x + 130, 470, 140, 92, d.metal) + rect(x + 138, 478, 124, 76, lighter(d.metal, 0.25)) + rect(x + 192, 562, 16, 26, d.metal),
    rect(x, 588, 400, 18, lighter(d.wood, 0.1)),
    path(`M${x + 24} 606v104M${x + 376} 606v104`, `stroke="${d.metal}" stroke-width="12"`),
    rect(x + 290, 606, 80, 90, d.wood) + strokes(x + 290, 636, 80, 0, 2, 0, 30, darker(d.wood, 0.16), 4),
    rect(x + 40, 566, 60, 22, d.third) + rect(x + 46, 552, 50, 14, d.second),
    path(`M${x + 140} 640q0 -50 60 -50t60 50v50h-120z`, `fill="${d.main}"`) +
      path(`M${x + 200} 690v40M${x + 150} 742q50 -20 100 0`, `stroke="${d.metal}" stroke-width="10" fill="none" stroke-linecap="round"`),
  ].join('');

const counter = (d: Decor, x: number): string =>
  rect(x, 560, 400, 150, d.wood) +
  strokes(x + 24, 572, 0, 126, 15, 25, 0, darker(d.wood, 0.12), 3) +
  rect(x - 14, 544, 428, 20, d.trim) +
  repeat(5, (at) => rect(x + 30 + at * 76, 500 - (at % 2) * 18, 44, 44 + (at % 2) * 18, [d.main, d.third, d.second, d.linen, d.plant][at] as string));

const rack = (d: Decor, x: number): string =>
  repeat(
    3,
    (row) =>
      rect(x, 470 + row * 84, 340, 10, d.third) +
      repeat(4, (at) => rect(x + 20 + at * 80, 470 + row * 84 - 46 - ((at + row) % 2) * 10, 60, 46 + ((at + row) % 2) * 10, (at + row) % 3 ? lighter(d.wood, 0.15) : d.second)),
  ) + repeat(2, (at) => rect(x + at * 330, 400, 12, FLOOR - 400 + 80, d.main));
