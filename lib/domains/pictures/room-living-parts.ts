import { pot } from './plants';
import { type Decor, FLOOR } from './room';
import { circle, darker, ellipse, lighter, line, path, poly, rect, repeat, round, strokes } from './svg';

/** A sofa 440 wide that faces us: with arms, on high legs, or buttoned. */
export function sofa(d: Decor, x: number): string {
  return [
    ellipse(x + 220, 664, 250, 14, darker(d.floor, 0.2), 'opacity=".5"'),
    d.dice.pick([armed, onLegs, buttoned])(d, x),
    cushion(x + 62, d.third, -8),
    d.dice.chance(0.6) ? cushion(x + 300, d.second, 9) : '',
    d.dice.chance(0.4) ? poly([x + 240, 548, x + 300, 548, x + 306, 660, x + 246, 660], d.linen) + strokes(x + 250, 660, 0, 10, 6, 10, 0, d.linen, 4) : '',
  ].join('');
}

function armed({ main, wood }: Decor, x: number): string {
  return [
    round(x + 20, 450, 400, 170, 26, darker(main, 0.14)),
    line(x + 220, 462, x + 220, 560, darker(main, 0.22), 3),
    round(x - 16, 500, 70, 140, 24, main),
    round(x + 386, 500, 70, 140, 24, main),
    round(x + 40, 556, 182, 56, 16, lighter(main, 0.1)),
    round(x + 220, 556, 180, 56, 16, lighter(main, 0.1)),
    rect(x + 6, 606, 428, 36, darker(main, 0.14)),
    repeat(2, (at) => rect(x + 22 + at * 382, 640, 14, 24, wood)),
  ].join('');
}

const onLegs = ({ main, wood }: Decor, x: number): string =>
  path(`M${x + 40} 620l-22 56M${x + 400} 620l22 56`, `stroke="${wood}" stroke-width="12" stroke-linecap="round"`) +
  repeat(3, (at) => round(x + 12 + at * 140, 466, 138, 110, 16, darker(main, at === 1 ? 0.16 : 0.12))) +
  rect(x, 600, 440, 26, wood) +
  round(x + 6, 562, 428, 46, 14, lighter(main, 0.08)) +
  repeat(2, (at) => rect(x - 12 + at * 446, 530, 18, 92, wood));

const buttoned = ({ main, wood }: Decor, x: number): string =>
  round(x + 4, 452, 432, 180, 34, darker(main, 0.12)) +
  repeat(2, (row) => repeat(7 - row, (at) => circle(x + 58 + row * 27 + at * 54, 490 + row * 34, 5, darker(main, 0.3)))) +
  round(x - 24, 492, 78, 150, 38, main) +
  round(x + 386, 492, 78, 150, 38, main) +
  round(x + 48, 562, 344, 60, 20, lighter(main, 0.1)) +
  rect(x + 10, 612, 420, 28, main) +
  repeat(2, (at) => circle(x + 26 + at * 388, 652, 13, wood));

export const cushion = (x: number, fill: string, tilt: number): string => `<g transform="rotate(${tilt} ${x + 36} 530)">${round(x, 492, 74, 70, 12, fill)}</g>`;

/** A low table: an oval one, a long one, or two round ones. */
export function table(d: Decor, x: number): string {
  const legs = (dx: number) => path(`M${x - dx} 690l-14 44M${x + dx} 690l14 44`, `stroke="${darker(d.wood, 0.1)}" stroke-width="10" stroke-linecap="round"`);
  const top = d.dice.pick([
    () => legs(84) + ellipse(x, 686, 128, 20, d.wood) + ellipse(x, 682, 128, 18, lighter(d.wood, 0.16)),
    () => legs(110) + rect(x - 140, 676, 280, 18, d.wood) + rect(x - 140, 674, 280, 8, lighter(d.wood, 0.16)) + rect(x - 116, 714, 232, 8, d.wood),
    () =>
      rect(x + 26, 690, 110, 44, darker(d.third, 0.12)) +
      ellipse(x + 81, 690, 58, 12, d.third) +
      rect(x - 96, 684, 140, 54, darker(d.wood, 0.12)) +
      ellipse(x - 26, 682, 74, 15, lighter(d.wood, 0.16)),
  ]);
  return [
    ellipse(x, 730, 140, 10, darker(d.floor, 0.2), 'opacity=".4"'),
    top(),
    rect(x - 60, 664, 70, 8, d.second),
    rect(x - 54, 656, 58, 8, d.linen),
    path(`M${x + 40} 678v-26q0 -8 12 -8t12 8v26z`, `fill="${d.main}"`),
    path(`M${x + 52} 646q-30 -26 -14 -46M${x + 52} 646q26 -30 12 -54M${x + 52} 646v-60`, `stroke="${d.plant}" stroke-width="5" fill="none" stroke-linecap="round"`),
  ].join('');
}

/** A lamp that stands: with a shade, or a bow that reaches `reach` over the sofa. */
export function floorLamp(d: Decor, x: number, reach = 0): string {
  const glow = d.light.lit ? '#fbe0a0' : d.linen;
  if (reach)
    return (
      path(`M${x} 652V360q0 -130 ${Math.round(reach / 2)} -130t${Math.round(reach / 2)} 60`, `stroke="${d.metal}" stroke-width="7" fill="none"`) +
      ellipse(x, 654, 50, 10, d.metal) +
      path(`M${x + reach - 50} 336a50 46 0 0 1 100 0z`, `fill="${d.third}"`) +
      (d.light.lit ? circle(x + reach, 370, 130, '#fbe0a0', 'opacity=".18"') : '')
    );
  return (
    rect(x - 3, 330, 6, 318, d.metal) +
    ellipse(x, 650, 42, 8, d.metal) +
    poly([x - 48, 344, x + 48, 344, x + 30, 262, x - 30, 262], glow) +
    (d.light.lit ? circle(x, 330, 120, '#fbe0a0', 'opacity=".18"') : '')
  );
}

export function armchair(d: Decor, x: number): string {
  const c = d.second;
  return [
    path(`M${x + 30} 640l-14 54M${x + 170} 640l14 54`, `stroke="${d.wood}" stroke-width="12" stroke-linecap="round"`),
    round(x + 14, 478, 172, 150, d.dice.pick([34, 80]), darker(c, 0.12)),
    round(x + 26, 572, 148, 54, 16, lighter(c, 0.1)),
    round(x, 546, 40, 96, 18, c),
    round(x + 160, 546, 40, 96, 18, c),
    round(x + 70, 516, 68, 62, 12, d.third),
  ].join('');
}

/** Books from the floor up, 150 wide. */
export function shelf(d: Decor, x: number): string {
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

/** A long low cupboard with a plant and books on it. */
export const sideboard = (d: Decor, x: number, w: number): string =>
  repeat(2, (at) => rect(x + 20 + at * (w - 52), 606, 12, 40, darker(d.wood, 0.1))) +
  rect(x, 500, w, 110, d.wood) +
  strokes(x + w / 3, 508, 0, 94, 2, w / 3, 0, darker(d.wood, 0.2), 4) +
  pot(x + 50, 500, 110, d.third, d.plant) +
  repeat(4, (at) => rect(x + w - 110 + at * 20, 458 + ((at * 11) % 14), 15, 42 - ((at * 11) % 14), [d.main, d.second, d.linen, d.third][at] as string));
