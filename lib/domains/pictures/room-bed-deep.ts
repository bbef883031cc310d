import { pot } from './plants';
import { art, type Decor, pendant, view } from './room';
import { pillow } from './room-bed-parts';
import { deepShell, sideWindow } from './room-deep';
import { blend, circle, darker, lighter, path, poly, rect, repeat, round } from './svg';

/** A bedroom seen along its length: the bed against the far wall, its foot towards us, the light from the side. */
export function deep(d: Decor): string {
  const { dice } = d;
  const wall = dice.pick([d.wall, blend(d.second, d.wall, 0.45), blend(d.main, d.wall, 0.4), blend(d.plant, d.wall, 0.4)]);
  const middle = dice.chance(0.5);
  return [
    deepShell(d, wall),
    sideWindow(d),
    middle ? art(d, 520, 180, 160, 120) : view(d, 500, 160, 200, 160, [2, 1]),
    poly([300, 640, 900, 640, 1010, 780, 190, 780], dice.pick([d.third, lighter(d.second, 0.25)])),
    nightTable(d, 390),
    nightTable(d, 770),
    bed(d),
    dice.chance(0.6) ? wardrobe(d) : chair(d),
    pot(250, 690, dice.between(150, 210), dice.pick([d.third, d.linen]), d.plant),
    dice.chance(0.5) ? pendant(d, 600, 96, 130, dice.pick([d.metal, d.third, d.linen])) : '',
  ].join('');
}

function bed(d: Decor): string {
  const head = d.dice.chance(0.5) ? d.wood : d.second;
  return [
    round(440, 386, 320, 150, d.dice.pick([16, 40]), head),
    poly([452, 500, 748, 500, 850, 676, 350, 676], d.linen),
    pillow(d, 466, 452, 124),
    pillow(d, 610, 452, 124),
    round(556, 476, 88, 50, 14, d.third),
    poly([432, 540, 768, 540, 860, 680, 340, 680], d.main),
    poly([432, 540, 768, 540, 782, 562, 418, 562], lighter(d.main, 0.24)),
    poly([340, 678, 860, 678, 856, 742, 344, 742], darker(d.main, 0.12)),
    d.dice.chance(0.6) ? poly([388, 606, 812, 606, 842, 652, 358, 652], d.second) : '',
    path('M352 742v22M848 742v22', `stroke="${d.wood}" stroke-width="16"`),
  ].join('');
}

const nightTable = (d: Decor, x: number): string =>
  (d.light.lit ? circle(x + 20, 426, 90, '#fbe0a0', 'opacity=".22"') : '') +
  rect(x - 12, 506, 64, 70, d.wood) +
  rect(x + 17, 450, 6, 56, d.metal) +
  poly([x - 8, 458, x + 48, 458, x + 36, 408, x + 4, 408], d.light.lit ? '#fbe0a0' : d.linen);

/** Built along the other wall. */
const wardrobe = (d: Decor): string => {
  const front = d.dice.pick([d.wood, lighter(d.wall, 0.4)]);
  return (
    poly([930, 150, 1200, 60, 1200, 770, 930, 606], front) +
    path('M1010 124V654M1100 94V708', `stroke="${darker(front, 0.16)}" stroke-width="5"`) +
    repeat(2, (at) => rect(996 + at * 28, 380, 7, 60, d.metal))
  );
};

const chair = (d: Decor): string =>
  path('M960 690l-10 60M1080 690l12 64', `stroke="${d.wood}" stroke-width="12"`) +
  round(938, 520, 166, 170, 36, darker(d.second, 0.12)) +
  round(928, 630, 180, 66, 20, d.second) +
  round(980, 568, 80, 70, 14, d.third) +
  art(d, 1000, 250, 110, 140);
