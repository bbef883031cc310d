import type { Decor } from './room';
import { circle, darker, ellipse, lighter, path, poly, rect, repeat, round, strokes } from './svg';

/** A home's colours as they look in the open at its hour. */
export function outdoors(d: Decor): Decor {
  const { tone } = d.light;
  return {
    ...d,
    wall: tone(d.wall),
    main: tone(d.main),
    second: tone(d.second),
    third: tone(d.third),
    linen: tone(d.linen),
    wood: tone(d.wood),
    trim: tone(d.trim),
    metal: tone(d.metal),
  };
}

/** Bulbs on a wire from one side to the other, alight when it is late; nothing by day. */
export function bulbs({ light, metal }: Decor, y: number): string {
  if (!light.lit) return '';
  return (
    path(`M0 ${y}q300 120 600 10t600 -20`, `stroke="${metal}" stroke-width="4" fill="none"`) +
    repeat(12, (at) => circle(50 + at * 100, y + Math.sin((at / 12) * Math.PI * 2) * 46 + 34, 9, '#fbe3a1'))
  );
}

/** A lantern on the ground, its light around it when it is late. */
export const lantern = ({ light, metal }: Decor, x: number, y: number): string =>
  (light.lit ? circle(x, y - 30, 80, '#fbe0a0', 'opacity=".22"') : '') +
  round(x - 20, y - 60, 40, 60, 6, metal) +
  rect(x - 12, y - 48, 24, 38, light.lit ? '#fbe3a1' : lighter(metal, 0.5)) +
  path(`M${x - 12} ${y - 60}q12 -30 24 0`, `stroke="${metal}" stroke-width="4" fill="none"`);

/** A garden chair from the side, its back at (x, 560); `flip` is -1 for one that looks to the start. */
export const gardenChair = (d: Decor, x: number, flip: number): string =>
  path(
    `M${x} 560l${flip * 8} 84h${flip * 74}M${x + flip * 8} 644l${-flip * 4} 66M${x + flip * 78} 644l${flip * 4} 66`,
    `stroke="${d.main}" stroke-width="11" fill="none" stroke-linecap="round" stroke-linejoin="round"`,
  );

/** A round table with a jar of flowers. */
export const bistro = (d: Decor, x: number): string =>
  path(`M${x} 630v84M${x - 30} 718h60`, `stroke="${d.wood}" stroke-width="12" stroke-linecap="round"`) +
  ellipse(x, 622, 112, 15, d.wood) +
  ellipse(x, 618, 112, 14, lighter(d.wood, 0.18)) +
  path(`M${x - 10} 614v-26h22v26z`, `fill="${d.third}"`) +
  path(`M${x} 590q-22 -20 -10 -40M${x + 2} 590q20 -22 12 -42`, `stroke="${d.light.leaves[0]}" stroke-width="5" fill="none" stroke-linecap="round"`);

/** A sofa of wood with loose cushions, `w` wide. */
export const bankSofa = (d: Decor, x: number, y: number, w: number): string =>
  ellipse(x + w / 2, y + 156, w * 0.54, 12, '#000', 'opacity=".12"') +
  rect(x, y, w, 12, d.wood) +
  strokes(x + 14, y + 10, 0, 60, Math.floor(w / 30), 30, 0, d.wood, 7) +
  repeat(3, (at) => round(x + 10 + (at * (w - 20)) / 3, y + 6, (w - 20) / 3 - 8, 78, 14, at === 1 ? lighter(d.second, 0.16) : d.second)) +
  round(x - 4, y + 76, w + 8, 40, 14, d.linen) +
  rect(x - 8, y + 114, w + 16, 16, d.wood) +
  repeat(2, (at) => rect(x - 8 + at * w, y + 40, 16, 118, darker(d.wood, 0.1)));

/** A low easy chair of boards that looks to the end, or by `flip` to the start. */
export const easyChair = (d: Decor, x: number, y: number, flip: number): string => {
  const at = (dx: number) => x + flip * dx;
  return (
    ellipse(at(70), y + 4, 110, 10, '#000', 'opacity=".12"') +
    path(`M${at(30)} ${y}l20 -60M${at(140)} ${y}v-74`, `stroke="${darker(d.third, 0.16)}" stroke-width="13"`) +
    poly([at(-40), y - 150, at(-16), y - 158, at(60), y - 30, at(30), y - 24], d.third) +
    poly([at(20), y - 40, at(150), y - 66, at(154), y - 48, at(26), y - 18], d.third) +
    poly([at(-10), y - 84, at(160), y - 90, at(160), y - 76, at(0), y - 70], lighter(d.third, 0.2))
  );
};

export const parasol = (d: Decor, x: number, y: number): string =>
  d.light.snow
    ? ''
    : rect(x - 4, y, 8, 260, d.wood) +
      poly([x - 160, y + 50, x, y - 30, x + 160, y + 50], d.second) +
      poly([x, y - 30, x + 160, y + 50, x + 40, y + 50], darker(d.second)) +
      poly([x - 40, y + 50, x, y - 30, x + 40, y + 50], lighter(d.second, 0.35));
