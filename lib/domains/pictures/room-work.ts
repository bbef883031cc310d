import { pot } from './plants';
import { type Decor, FLOOR, pendant, shell, view } from './room';
import { glazed } from './room-glass';
import { coveringOf } from './room-walls';
import { darker, ellipse, lighter, path, rect, repeat, round, strokes } from './svg';

/** A bright, open room with tall windows, furnished by what the place is for. */
export function workroom(d: Decor): string {
  const { dice } = d;
  const lamps = dice.pick([3, 4, 5]);
  return [
    shell(d, coveringOf(d)),
    dice.pick([tallWindows, tallWindows, highWindows, glass])(d),
    rect(0, 0, 1200, 22, darker(d.wall, 0.2)),
    dice.chance(0.7) ? repeat(lamps, (at) => pendant(d, 600 + (at - (lamps - 1) / 2) * 230, 96, 90, d.metal)) : strokes(160, 48, 880, 0, 2, 0, 34, '#fbe6ae', 9),
    furnish(d),
    pot(dice.pick([70, 1130]), 690, dice.between(170, 250), d.second, d.plant),
  ].join('');
}

const tallWindows = (d: Decor): string => repeat(3, (at) => view(d, 90 + at * 370, 90, 280, 330, [2, 3], at === 1));
const highWindows = (d: Decor): string => repeat(2, (at) => view(d, 100 + at * 530, 80, 470, 170, [4, 1], at === 0));
const glass = (d: Decor): string => glazed(d, d.dice.pick([5, 6]));

function furnish(d: Decor): string {
  const { dice } = d;
  switch (d.facts.propertyType) {
    case 'warehouse':
      return dice.chance(0.6) ? repeat(3, (at) => rack(d, 60 + at * 390)) : repeat(2, (at) => rack(d, 60 + at * 740)) + pallets(d, 470);
    case 'retail':
      return dice.pick([() => counter(d, 150) + counter(d, 650), () => counter(d, 120) + rail(d, 660), () => rail(d, 120) + rail(d, 680)])();
    default:
      return dice.pick([() => desk(d, 110) + desk(d, 650), () => meeting(d), () => desk(d, 90) + lounge(d, 660)])();
  }
}

const meeting = (d: Decor): string =>
  repeat(4, (at) => round(250 + at * 190, 500, 110, 130, 26, at % 2 ? d.second : d.main)) +
  rect(190, 600, 820, 20, lighter(d.wood, 0.1)) +
  path('M290 620v110M910 620v110', `stroke="${d.metal}" stroke-width="14"`) +
  repeat(3, (at) => rect(300 + at * 240, 590, 70, 10, d.linen)) +
  repeat(3, (at) => round(300 + at * 220, 640, 120, 90, 26, darker(at % 2 ? d.main : d.second, 0.14)));

const lounge = (d: Decor, x: number): string =>
  ellipse(x + 200, 712, 250, 14, darker(d.floor, 0.2), 'opacity=".5"') +
  round(x, 500, 400, 150, 26, darker(d.main, 0.12)) +
  round(x - 16, 560, 432, 100, 30, d.main) +
  round(x + 50, 540, 80, 70, 12, d.third) +
  repeat(2, (at) => rect(x + 10 + at * 366, 656, 14, 50, d.wood));

/** Clothes on a rail. */
const rail = (d: Decor, x: number): string =>
  path(`M${x} 720V420h380v300M${x - 40} 724h80M${x + 340} 724h80`, `stroke="${d.metal}" stroke-width="10" fill="none"`) +
  repeat(7, (at) => round(x + 26 + at * 48, 430, 40, 150 + ((at * 37) % 60), 12, [d.main, d.third, d.second, d.linen, d.plant][at % 5] as string));

const pallets = (d: Decor, x: number): string =>
  repeat(2, (at) => rect(x + at * 140, 700, 130, 20, d.wood) + rect(x + 6 + at * 140, 600 - at * 40, 118, 100 + at * 40, lighter(d.wood, at ? 0.15 : 0.3)));

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
