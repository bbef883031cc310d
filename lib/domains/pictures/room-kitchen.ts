import { pot } from './plants';
import { type Decor, FLOOR, pendant, shell, view } from './room';
import { circle, darker, ellipse, lighter, line, path, rect, repeat, round, strokes } from './svg';

/** A kitchen with cabinets, a counter and a window. */
export function kitchen(d: Decor): string {
  const { dice, facts } = d;
  const cabinet = dice.pick([d.main, d.linen, d.second, d.wood]);
  const top = dice.pick([d.trim, '#5a5752', lighter(d.wood, 0.2)]);
  const shelves = dice.chance(0.45);
  const island = dice.chance(0.5);
  const tile = lighter(d.wall, 0.45);
  return [
    shell(d),
    rect(60, 300, 1080, 140, tile),
    strokes(60, 326, 1080, 0, 5, 0, 24, darker(tile, 0.06), 2),
    strokes(90, 300, 0, 140, 26, 42, 0, darker(tile, 0.06), 2),
    view(d, 450, 110, 300, 240, [2, 1]),
    uppers(d, 60, shelves, cabinet),
    range(d, 800, cabinet, top),
    fridge(d, 1010),
    rect(60, 452, 950, FLOOR - 452 - 14, cabinet),
    rect(60, FLOOR - 16, 950, 16, darker(cabinet, 0.35)),
    repeat(5, (at) => round(70 + at * 148 + (at > 4 ? 148 : 0), 466, 132, 112, 4, lighter(cabinet, 0.09)) + rect(122 + at * 148, 476, 28, 6, d.metal)),
    facts.amenities.includes('dishwasher') ? rect(366, 462, 140, 120, '#c9ccc9') + rect(366, 462, 140, 22, '#aeb3b1') + rect(386, 490, 100, 6, '#8d9391') : '',
    range2(d, 804),
    rect(46, 436, 970, 18, top),
    path('M585 436v-44q0 -26 28 -26t28 26', `stroke="${d.metal}" stroke-width="9" fill="none" stroke-linecap="round"`),
    counterThings(d),
    island ? islandAt(d, top, cabinet) : tableAndChairs(d),
    repeat(island ? 3 : 1, (at) => pendant(d, island ? 380 + at * 220 : 600, island ? 150 : 130, 84, dice.pick([d.third, d.metal, d.second]))),
  ].join('');
}

function uppers(d: Decor, x: number, shelves: boolean, cabinet: string): string {
  if (shelves) {
    const jars = (y: number, seed: number) =>
      repeat(6, (at) =>
        round(x + 24 + at * 52, y - 34 - ((at * seed) % 16), 32, 34 + ((at * seed) % 16), 6, [d.linen, d.third, d.second, d.main, d.linen, d.plant][(at + seed) % 6] as string),
      );
    return rect(x, 196, 340, 12, d.wood) + rect(x, 284, 340, 12, d.wood) + jars(196, 5) + jars(284, 7);
  }
  return rect(x, 96, 340, 190, cabinet) + repeat(3, (at) => round(x + 8 + at * 111, 106, 102, 170, 4, lighter(cabinet, 0.09)) + rect(x + 92 + at * 111, 236, 6, 28, d.metal));
}

const range = (_d: Decor, x: number, cabinet: string, top: string): string =>
  path(`M${x + 20} 250l26 -70V0h68v180l26 70z`, `fill="${darker(cabinet, 0.08)}"`) + rect(x + 10, 250, 140, 20, top);

/** The range below its hood: oven, knobs, a pot on the fire. */
const range2 = (d: Decor, x: number): string =>
  rect(x, 446, 152, FLOOR - 458, '#d5d6d2') +
  rect(x, 446, 152, 26, '#b9bcb8') +
  repeat(4, (at) => circle(x + 26 + at * 34, 459, 7, '#6b6e6c')) +
  rect(x + 18, 498, 116, 64, '#4a4d4c') +
  rect(x + 18, 484, 116, 7, '#8d9391') +
  path(`M${x + 30} 436v-30h56v30z`, `fill="${d.second}"`) +
  rect(x + 22, 402, 72, 7, darker(d.second, 0.15)) +
  line(x + 86, 414, x + 116, 410, d.metal, 6);

const fridge = (_d: Decor, x: number): string =>
  round(x, 160, 150, FLOOR - 160, 10, '#dfe0dc') +
  line(x, 330, x + 150, 330, '#b9bcb8', 5) +
  rect(x + 14, 250, 8, 60, '#8d9391') +
  rect(x + 14, 350, 8, 90, '#8d9391') +
  rect(x + 150 - 34, 160, 34, FLOOR - 160, '#000', 'opacity=".05"');

function counterThings(d: Decor): string {
  return [
    rect(104, 372, 70, 64, d.wood) + rect(114, 382, 50, 44, lighter(d.wood, 0.15)),
    path('M214 436v-34q0 -10 16 -10t16 10v34z', `fill="${d.third}"`),
    pot(310, 436, 96, d.second, d.plant),
    ellipse(730, 428, 46, 12, d.wood) + circle(712, 416, 13, '#d98c4f') + circle(736, 412, 14, '#c9633f') + circle(754, 418, 11, '#e0b84f'),
  ].join('');
}

function islandAt(d: Decor, top: string, cabinet: string): string {
  const base = darker(cabinet, 0.18);
  return (
    ellipse(590, 778, 430, 16, darker(d.floor, 0.2), 'opacity=".5"') +
    rect(230, 650, 720, 124, base) +
    strokes(290, 664, 0, 100, 11, 60, 0, darker(base, 0.1), 3) +
    rect(200, 626, 780, 26, top) +
    repeat(3, (at) => rect(312 + at * 220, 690, 8, 96, d.metal) + rect(392 + at * 220, 690, 8, 96, d.metal) + round(298 + at * 220, 676, 116, 20, 10, d.wood)) +
    path('M560 626v-36q0 -10 20 -10t20 10v36z', `fill="${d.linen}"`) +
    path('M580 582q-34 -30 -20 -66M580 582q30 -36 22 -70M580 582v-76', `stroke="${d.plant}" stroke-width="6" fill="none" stroke-linecap="round"`)
  );
}

function tableAndChairs(d: Decor): string {
  const chair = (x: number, flip: number) =>
    path(
      `M${x} 560l${flip * 12} 130M${x + flip * 12} 690h${flip * 84}M${x + flip * 16} 690l-${flip > 0 ? 4 : -4} 90M${x + flip * 92} 690l${flip * 6} 90`,
      `stroke="${d.main}" stroke-width="12" fill="none" stroke-linecap="round" stroke-linejoin="round"`,
    );
  return (
    chair(320, 1) +
    chair(880, -1) +
    ellipse(600, 782, 230, 12, darker(d.floor, 0.2), 'opacity=".4"') +
    path('M600 670v100M540 778h120', `stroke="${darker(d.wood, 0.12)}" stroke-width="18" stroke-linecap="round"`) +
    ellipse(600, 662, 240, 26, d.wood) +
    ellipse(600, 656, 240, 24, lighter(d.wood, 0.16)) +
    ellipse(600, 648, 54, 12, d.linen) +
    circle(584, 638, 14, '#d98c4f') +
    circle(612, 636, 14, '#8fa35c')
  );
}
