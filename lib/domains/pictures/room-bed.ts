import { pot } from './plants';
import { art, curtains, type Decor, pendant, rug, shell, view } from './room';
import { circle, darker, ellipse, lighter, path, poly, rect, repeat, round, strokes } from './svg';

/** A bedroom with a made bed, a lamp and a window. */
export function bedroom(d: Decor): string {
  const { dice } = d;
  const left = dice.chance(0.5);
  const bx = left ? 150 : 560;
  const wx = left ? 830 : 110;
  return [
    shell(d),
    dice.chance(0.4) ? rect(0, 300, 1200, 282, darker(d.wall, 0.06)) + strokes(40, 300, 0, 282, 20, 60, 0, darker(d.wall, 0.11), 3) + rect(0, 292, 1200, 12, d.trim) : '',
    view(d, wx, 120, 250, 300, [2, 2]),
    curtains(d, wx, 92, 250, dice.pick([d.linen, lighter(d.second, 0.35), d.third])),
    dice.chance(0.7) ? art(d, bx + 100, 120, 120, 140) + art(d, bx + 260, 120, 120, 140) : art(d, bx + 130, 120, 230, 150),
    rug(d, bx + 240, 722, 420, dice.pick([d.third, lighter(d.second, 0.2)])),
    bedside(d, bx - 110),
    bedside(d, bx + 500),
    bedAt(d, bx, 480),
    dice.chance(0.6) ? pot(left ? 800 : 420, 650, 190, dice.pick([d.second, d.linen]), d.plant) : '',
    dice.chance(0.35) ? pendant(d, left ? 720 : 480, 120, 110, dice.pick([d.metal, d.third])) : '',
  ].join('');
}

/** A made bed, `w` wide, its head against the wall. */
export function bedAt(d: Decor, x: number, w: number): string {
  const pillow = (px: number) =>
    round(px, 420, w * 0.36, 74, 22, d.linen) +
    path(`M${Math.round(px + 14)} 470q${Math.round(w * 0.16)} 18 ${Math.round(w * 0.32)} 0`, `stroke="${darker(d.linen, 0.1)}" stroke-width="3" fill="none"`);
  const head = d.dice.chance(0.5);
  return [
    head ? round(x - 14, 340, w + 28, 240, 26, d.wood) + strokes(x + w * 0.1, 356, 0, 120, 6, w * 0.16, 0, darker(d.wood, 0.12), 4) : round(x - 14, 350, w + 28, 230, 60, d.second),
    ellipse(x + w / 2, 716, w * 0.56, 14, darker(d.floor, 0.24), 'opacity=".5"'),
    rect(x, 470, w, 120, d.linen),
    pillow(x + w * 0.08),
    pillow(x + w * 0.56),
    round(x + w * 0.34, 448, w * 0.32, 56, 16, d.third),
    path(`M${x - 10} 520q${Math.round(w / 2)} -26 ${w + 20} 0v178h${-(w + 20)}z`, `fill="${d.main}"`),
    path(`M${x - 10} 520q${Math.round(w / 2)} -26 ${w + 20} 0v40q${-Math.round(w / 2)} -26 ${-(w + 20)} 0z`, `fill="${lighter(d.main, 0.22)}"`),
    poly([x - 12, 620, x + w + 12, 620, x + w + 12, 676, x - 12, 676], d.second, 'opacity=".9"'),
    strokes(x + 4, 676, 0, 12, Math.floor(w / 18), 18, 0, d.second, 5),
    repeat(2, (at) => rect(x + 6 + at * (w - 26), 696, 14, 22, d.wood)),
  ].join('');
}

function bedside(d: Decor, x: number): string {
  const glow = d.light.lit;
  return [
    glow ? circle(x + 44, 440, 110, '#fbe0a0', 'opacity=".2"') : '',
    rect(x, 526, 88, 118, d.wood),
    rect(x + 8, 540, 72, 40, lighter(d.wood, 0.14)),
    circle(x + 44, 560, 5, d.metal),
    repeat(2, (at) => rect(x + 6 + at * 66, 644, 10, 28, darker(d.wood, 0.15))),
    rect(x + 41, 470, 6, 56, d.metal),
    poly([x + 12, 474, x + 76, 474, x + 62, 416, x + 26, 416], glow ? '#fbe0a0' : d.linen),
    rect(x + 10, 516, 30, 10, d.second),
  ].join('');
}
