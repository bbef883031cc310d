import { pot } from './plants';
import { art, curtains, type Decor, pendant, rug, shell, view } from './room';
import { glazed } from './room-glass';
import { fireplace } from './room-hearth';
import { armchair, cushion, floorLamp, shelf, sideboard, sofa, table } from './room-living-parts';
import { coveringOf } from './room-walls';
import { darker, ellipse, lighter, path, poly, rect, repeat, round, strokes } from './svg';

/** What the sofa looks at: the fire between shelves, or a long cupboard under pictures; the sofa turns its back to us. */
export function facing(d: Decor): string {
  const { dice, facts } = d;
  const fire = facts.amenities.includes('fireplace');
  const windows = dice.chance(0.5);
  return [
    shell(d, coveringOf(d)),
    view(
      d,
      windows ? 140 : 800,
      110,
      220,
      290,
      dice.pick([
        [2, 2],
        [1, 2],
        [2, 3],
      ] as const),
    ),
    windows ? view(d, 840, 110, 220, 290, [2, 2], false) : shelf(d, 90) + shelf(d, 260),
    fire ? fireplace(d, 480) : dice.chance(0.5) ? art(d, 500, 150, 200, 240) : art(d, 440, 190, 150, 190) + art(d, 620, 190, 150, 190),
    fire ? '' : sideboard(d, 430, 350),
    rug(d, 600, 690, 460, dice.pick([d.third, d.second, lighter(d.main, 0.35)])),
    armchair(d, dice.pick([120, 890])),
    dice.chance(0.6) ? floorLamp(d, dice.pick([420, 800])) : pendant(d, 600, 90, 150, d.metal),
    back(d, 380),
    pot(dice.pick([90, 1100]), 716, dice.between(200, 260), dice.pick([d.second, d.linen]), d.plant),
  ].join('');
}

/** A sofa from behind. */
const back = (d: Decor, x: number): string =>
  ellipse(x + 220, 780, 260, 14, darker(d.floor, 0.24), 'opacity=".5"') +
  round(x - 20, 640, 480, 150, 30, darker(d.main, 0.1)) +
  round(x, 626, 440, 60, 24, d.main) +
  poly([x + 270, 624, x + 370, 624, x + 376, 752, x + 264, 752], d.third) +
  strokes(x + 270, 752, 0, 14, 6, 20, 0, d.third, 5);

/** Glass from wall to wall behind a sofa that turns a corner. */
export function panorama(d: Decor): string {
  const { dice } = d;
  return [
    shell(d),
    glazed(d, dice.pick([4, 5, 6])),
    rug(d, 600, 716, 460, dice.pick([d.third, d.second])),
    cornerSofa(d, 250),
    table(d, 620),
    dice.chance(0.5) ? floorLamp(d, 200, 260) : armchair(d, 900),
    pot(1080, 690, dice.between(220, 280), dice.pick([d.second, d.linen]), d.plant),
  ].join('');
}

/** A long sofa with a lounge at its start. */
const cornerSofa = (d: Decor, x: number): string =>
  ellipse(x + 300, 690, 350, 16, darker(d.floor, 0.2), 'opacity=".5"') +
  round(x, 478, 620, 150, 28, darker(d.main, 0.14)) +
  round(x + 566, 520, 64, 130, 24, d.main) +
  round(x + 170, 570, 410, 56, 16, lighter(d.main, 0.1)) +
  rect(x + 160, 614, 450, 34, darker(d.main, 0.1)) +
  round(x - 16, 556, 210, 64, 20, lighter(d.main, 0.14)) +
  round(x - 16, 600, 210, 84, 18, d.main) +
  cushion(x + 20, d.third, -7) +
  cushion(x + 440, d.second, 8) +
  cushion(x + 500, d.linen, -6);

/** A bay of three windows with a seat in it. */
export function bay(d: Decor): string {
  const { dice } = d;
  const x = 330;
  const seat = dice.pick([d.wood, d.trim, d.second]);
  return [
    shell(d, coveringOf(d)),
    rect(x - 30, 70, 600, 530, darker(d.wall, 0.1)),
    view(
      d,
      x + 146,
      110,
      248,
      310,
      dice.pick([
        [2, 2],
        [1, 2],
        [3, 3],
      ] as const),
    ),
    repeat(
      2,
      (at) => `<g transform="translate(${at ? x + 412 : x - 2} ${at ? 96 : 74})skewY(${at ? -9 : 9})">${view(d, 0, 14, 126, 310, [1, 2], false).replaceAll('v0', `b${at}`)}</g>`,
    ),
    poly([x - 30, 70, x + 570, 70, x + 420, 100, x + 120, 100], lighter(d.wall, 0.4)),
    poly([x - 30, 520, x + 120, 486, x + 420, 486, x + 570, 520, x + 570, 612, x - 30, 612], darker(seat, 0.1)),
    poly([x - 30, 496, x + 120, 470, x + 420, 470, x + 570, 496, x + 570, 526, x - 30, 526], d.third),
    strokes(x + 60, 534, 0, 72, 5, 100, 0, darker(seat, 0.24), 4),
    `<g transform="translate(0 -70)">${cushion(x + 30, d.main, -8)}${cushion(x + 440, d.second, 8)}</g>`,
    dice.chance(0.5) ? curtains(d, x - 10, 66, 560, dice.pick([d.linen, d.second])) : '',
    art(d, 110, 180, 130, 160),
    rug(d, 540, 712, 420, dice.pick([d.third, d.second])),
    `<g transform="translate(-60 30)">${sofa(d, 110)}</g>`,
    dice.chance(0.5) ? armchair(d, 860) : floorLamp(d, 1000),
    table(d, 680),
    pot(1090, 676, dice.between(200, 270), d.second, d.plant),
  ].join('');
}

/** A sofa and a chair across from each other, seen from the side of the room, a table to eat at behind them. */
export function looseSeats(d: Decor): string {
  const { dice } = d;
  const w = dice.pick([300, 420, 540]);
  return [
    shell(d, coveringOf(d)),
    view(d, 120, 110, w, 280, w > 400 ? [4, 2] : [2, 2]),
    w < 500 ? art(d, 760, 150, 150, 190) + art(d, 940, 180, 120, 140) : art(d, 820, 150, 220, 160),
    sideboard(d, 760, 320),
    repeat(2, (at) => path(`M${210 + at * 260} 470v164M${210 + at * 260} 560h${at ? -50 : 50}v74`, `stroke="${d.second}" stroke-width="10" fill="none"`)),
    rect(200, 530, 280, 14, d.wood) + path('M340 544v96M300 644h80', `stroke="${darker(d.wood, 0.1)}" stroke-width="12"`),
    pot(340, 532, 70, d.third, d.plant),
    pendant(d, 340, 170, 120, dice.pick([d.metal, d.third])),
    rug(d, 640, 720, 430, dice.pick([d.third, lighter(d.main, 0.35)])),
    `<g transform="translate(0 50)">${sofa(d, 440)}</g>`,
    dice.chance(0.5) ? armchair(d, 930) : floorLamp(d, 1110),
    pot(110, 700, dice.between(180, 250), dice.pick([d.second, d.linen]), d.plant),
  ].join('');
}
