import { pot } from './plants';
import { art, curtains, type Decor, FLOOR, pendant, rug, shell, view } from './room';
import { bedAt } from './room-bed-parts';
import { circle, darker, ellipse, lighter, line, path, poly, rect, repeat, round, strokes } from './svg';

/** A living room; in a studio the bed stands in it. */
export function living(d: Decor): string {
  const { dice, facts } = d;
  if (facts.beds === 0) return studio(d);
  const fire = facts.amenities.includes('fireplace');
  const wide = dice.chance(0.5);
  const ww = wide ? 330 : 260;
  const left = dice.chance(0.5);
  // The window stands at the side, or in the middle with something tall on both sides of it.
  const wx = left ? 150 : 600 - ww / 2;
  const sofaX = left ? 540 : 380;
  const tall = fire ? fireplace(d, left ? 930 : 60) : left ? art(d, 640, dice.between(140, 180), 130, 160) + art(d, 800, 160, 110, 130) : art(d, 130, 160, 150, 190);
  const lamp = dice.chance(0.6);
  return [
    shell(d),
    view(d, wx, 120, ww, 300, wide ? [3, 2] : [2, 2]),
    dice.chance(0.65) ? curtains(d, wx, 92, ww, dice.pick([d.linen, d.second, lighter(d.main, 0.5)])) : '',
    tall,
    fire && left ? '' : shelf(d, 1010),
    rug(d, sofaX + 220, 704, 380, dice.pick([d.third, d.second, lighter(d.main, 0.35)])),
    sofa(d, sofaX),
    table(d, sofaX + 220),
    lamp ? floorLamp(d, left ? 470 : fire ? 330 : 300) : armchair(d, left ? 230 : 80),
    pot(left ? (lamp ? 260 : 80) : 900, 662, dice.between(170, 230), dice.pick([d.second, d.linen, d.main]), d.plant),
    dice.chance(0.4) ? pendant(d, left ? 560 : 340, 130, 110, d.metal) : '',
  ].join('');
}

function studio(d: Decor): string {
  const { dice } = d;
  return [
    shell(d),
    view(d, 610, 120, 260, 300, [2, 2]),
    curtains(d, 610, 92, 260, dice.pick([d.linen, d.second, lighter(d.main, 0.5)])),
    art(d, 210, dice.between(150, 190), 130, 160),
    art(d, 370, 170, 110, 130),
    rug(d, 340, 704, 380, dice.pick([d.third, d.second])),
    bedAt(d, 800, 330),
    sofa(d, 120),
    table(d, 340),
    floorLamp(d, 64),
    pot(600, 660, dice.between(160, 210), dice.pick([d.second, d.linen, d.main]), d.plant),
  ].join('');
}

function sofa(d: Decor, x: number): string {
  const colour = d.main;
  const dark = darker(colour, 0.14);
  const cushion = (cx: number, fill: string, tilt: number) => `<g transform="rotate(${tilt} ${cx + 36} 530)">${round(cx, 492, 74, 70, 12, fill)}</g>`;
  return [
    ellipse(x + 220, 664, 250, 14, darker(d.floor, 0.2), 'opacity=".5"'),
    round(x + 20, 450, 400, 170, 26, dark),
    line(x + 220, 462, x + 220, 560, darker(colour, 0.22), 3),
    round(x - 16, 500, 70, 140, 24, colour),
    round(x + 386, 500, 70, 140, 24, colour),
    round(x + 40, 556, 182, 56, 16, lighter(colour, 0.1)),
    round(x + 220, 556, 180, 56, 16, lighter(colour, 0.1)),
    rect(x + 6, 606, 428, 36, dark),
    repeat(2, (at) => rect(x + 22 + at * 382, 640, 14, 24, d.wood)),
    cushion(x + 62, d.third, -8),
    d.dice.chance(0.6) ? cushion(x + 300, d.second, 9) : '',
    d.dice.chance(0.5) ? poly([x + 240, 548, x + 300, 548, x + 306, 660, x + 246, 660], d.linen) + strokes(x + 250, 660, 0, 10, 6, 10, 0, d.linen, 4) : '',
  ].join('');
}

function table(d: Decor, x: number): string {
  return [
    ellipse(x, 728, 130, 10, darker(d.floor, 0.2), 'opacity=".4"'),
    path(`M${x - 84} 690l-14 44M${x + 84} 690l14 44`, `stroke="${darker(d.wood, 0.1)}" stroke-width="10" stroke-linecap="round"`),
    ellipse(x, 686, 128, 20, d.wood),
    ellipse(x, 682, 128, 18, lighter(d.wood, 0.16)),
    rect(x - 60, 664, 70, 8, d.second),
    rect(x - 54, 656, 58, 8, d.linen),
    path(`M${x + 40} 678v-26q0 -8 12 -8t12 8v26z`, `fill="${d.main}"`),
    path(`M${x + 52} 646q-30 -26 -14 -46M${x + 52} 646q26 -30 12 -54M${x + 52} 646v-60`, `stroke="${d.plant}" stroke-width="5" fill="none" stroke-linecap="round"`),
  ].join('');
}

function floorLamp(d: Decor, x: number): string {
  return (
    rect(x - 3, 330, 6, 318, d.metal) +
    ellipse(x, 650, 42, 8, d.metal) +
    poly([x - 48, 344, x + 48, 344, x + 30, 262, x - 30, 262], d.light.lit ? '#fbe0a0' : d.linen) +
    (d.light.lit ? circle(x, 330, 120, '#fbe0a0', 'opacity=".18"') : '')
  );
}

function armchair(d: Decor, x: number): string {
  const c = d.second;
  return [
    path(`M${x + 30} 640l-14 54M${x + 170} 640l14 54`, `stroke="${d.wood}" stroke-width="12" stroke-linecap="round"`),
    round(x + 14, 478, 172, 150, 34, darker(c, 0.12)),
    round(x + 26, 572, 148, 54, 16, lighter(c, 0.1)),
    round(x, 546, 40, 96, 18, c),
    round(x + 160, 546, 40, 96, 18, c),
    round(x + 70, 516, 68, 62, 12, d.third),
  ].join('');
}

function shelf(d: Decor, x: number): string {
  const books = (y: number, seed: number) =>
    repeat(5, (at) => rect(x + 16 + at * 19, y - 44 - ((at * seed) % 18), 15, 44 + ((at * seed) % 18), [d.main, d.third, d.second, d.linen, d.plant][(at + seed) % 5] as string));
  return (
    rect(x, 220, 150, FLOOR - 220, d.wood) +
    repeat(4, (row) => rect(x + 10, 230 + row * 92, 130, 82, darker(d.wood, 0.22))) +
    books(312, 7) +
    books(496, 5) +
    circle(x + 84, 382, 22, d.linen) +
    rect(x + 30, 352, 26, 52, d.third) +
    pot(x + 76, 588, 70, d.second, d.plant)
  );
}

function fireplace(d: Decor, x: number): string {
  const stone = d.linen;
  return [
    rect(x + 20, 0, 200, FLOOR, darker(d.wall, 0.07)),
    rect(x, 360, 240, FLOOR - 360, stone),
    rect(x - 16, 344, 272, 22, d.wood),
    rect(x + 46, 426, 148, FLOOR - 426, '#3a3534'),
    path(`M${x + 92} 590q-22 -54 20 -92q4 34 22 44q6 -18 -2 -34q40 40 18 82z`, 'fill="#e8964a"'),
    path(`M${x + 108} 590q-8 -28 14 -48q2 20 14 26q8 12 0 22z`, 'fill="#f8d37c"'),
    art(d, x + 64, 150, 112, 150),
    repeat(2, (at) => rect(x + 16 + at * 186, 312, 18, 32, at ? d.third : d.second)),
  ].join('');
}
