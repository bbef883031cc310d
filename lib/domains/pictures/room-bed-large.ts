import { pot } from './plants';
import { art, type Decor, pendant, rug, shell, view } from './room';
import { bench } from './room-bed-furniture';
import { bedAt, bedsides } from './room-bed-parts';
import { glazed } from './room-glass';
import { coveringOf } from './room-walls';
import { circle, darker, lighter, path, poly, rect, repeat, strokes } from './svg';

/** Four posts with curtains, a window on both sides. */
export function fourPoster(d: Decor): string {
  const { dice } = d;
  const cloth = dice.pick([lighter(d.linen, 0.2), lighter(d.third, 0.3), lighter(d.second, 0.4)]);
  const fold = darker(cloth, 0.08);
  const open = dice.chance(0.5);
  return [
    shell(d, coveringOf(d)),
    view(d, 90, 110, 180, 320, [2, 3]),
    view(d, 930, 110, 180, 320, [2, 3], false),
    rug(d, 600, 730, 470, dice.pick([d.third, lighter(d.second, 0.2)])),
    open ? art(d, 510, 190, 180, 120) : rect(366, 110, 468, 420, fold) + strokes(400, 110, 0, 420, 11, 40, 0, darker(fold, 0.06), 5),
    bedsides(d, 236, 876),
    bedAt(d, 370, 460),
    repeat(2, (at) => rect(344 + at * 498, 96, 14, 626, d.wood) + circle(351 + at * 498, 90, 12, d.wood)),
    path('M358 104q10 200 -20 470h64q24 -170 4 -300q30 -70 40 -170zM842 104q-10 200 20 470h-64q-24 -170 -4 -300q-30 -70 -40 -170z', `fill="${cloth}"`),
    path('M376 110q4 240 -14 460M824 110q-4 240 14 460', `stroke="${fold}" stroke-width="6" fill="none"`),
    rect(338, 96, 524, 12, d.wood),
    path('M352 108h496v26q-62 40 -124 0q-62 40 -124 0q-62 40 -124 0q-62 40 -124 0z', `fill="${fold}"`),
    dice.chance(0.5) ? bench(d, 420) : '',
  ].join('');
}

/** Under the slopes of the roof, a window in the gable. */
export function attic(d: Decor): string {
  const { dice } = d;
  const slope = darker(lighter(d.wall, 0.25), 0.03);
  const [left, right] = [dice.between(300, 360), dice.between(840, 900)];
  const window = dice.chance(0.5)
    ? view(d, 470, 70, 260, 250, [2, 2])
    : view(
        d,
        500,
        60,
        200,
        260,
        dice.pick([
          [1, 2],
          [2, 3],
        ] as const),
      );
  const beam = dice.chance(0.5);
  const pair = dice.chance(0.5);
  return [
    shell(d, coveringOf(d)),
    window,
    poly([0, 0, left + 60, 0, 0, 470], slope) + poly([1200, 0, right - 60, 0, 1200, 470], darker(slope, 0.06)),
    path(`M${Math.round(left + 60)} 0L0 470M${Math.round(right - 60)} 0L1200 470`, `stroke="${beam ? d.wood : darker(slope, 0.12)}" stroke-width="${beam ? 22 : 5}"`),
    beam ? rect(0, 26, 1200, 20, d.wood) : '',
    rug(d, 600, 728, 450, dice.pick([d.third, lighter(d.second, 0.2)])),
    bedsides(d, 246, ...(pair ? [866] : [])),
    pair ? '' : rect(866, 536, 170, 110, d.wood) + strokes(866, 572, 170, 0, 2, 0, 36, darker(d.wood, 0.16), 4) + pot(950, 538, 110, d.third, d.plant),
    bedAt(d, 370, 460),
    dice.chance(0.5) ? pot(1110, 670, 170, d.second, d.plant) : repeat(3, (at) => rect(90 - at * 5, 640 - at * 16, 110 + at * 10, 14, [d.main, d.third, d.second][at] as string)),
  ].join('');
}

/** A low bed before glass from wall to wall. */
export const behindGlass = (d: Decor): string =>
  [
    shell(d),
    glazed(d, d.dice.pick([4, 5, 6])),
    rug(d, 600, 728, 480, d.dice.pick([d.third, lighter(d.second, 0.2)])),
    bedsides(d, 256, 856),
    bedAt(d, 370, 460),
    d.dice.chance(0.5) ? pendant(d, 300, 190, 90, d.metal) + pendant(d, 900, 190, 90, d.metal) : '',
    d.dice.chance(0.5) ? bench(d, 420) : pot(1080, 680, 240, d.second, d.plant),
  ].join('');
