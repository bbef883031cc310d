import type { Dice } from './dice';
import type { Light } from './light';
import { circle, darker, ellipse, lighter, path, poly, rect, repeat, strokes } from './svg';

export type Tree = 'round' | 'tall' | 'fir' | 'palm' | 'bare' | 'cactus' | 'cloud';

const TRUNK = '#7a5f4c';

/** A tree that stands at (x, y) and is `h` high. */
export function tree(kind: Tree, x: number, y: number, h: number, light: Light, dice: Dice): string {
  // Firs and cactuses stay green when others blossom or turn.
  const leaf = kind === 'fir' || kind === 'cactus' || kind === 'palm' ? light.tone(dice.pick(['#5f7f62', '#4f7358', '#6d8a66'])) : dice.pick(light.leaves);
  const trunk = light.tone(TRUNK);
  const w = h * 0.26;
  switch (kind) {
    case 'round':
      return (
        rect(x - h * 0.022, y - h * 0.5, h * 0.044, h * 0.5, trunk) +
        ellipse(x, y - h * 0.64, w, h * 0.36, leaf) +
        crescent(x, y - h * 0.64, w, h * 0.36, darker(leaf, 0.12)) +
        snowCap(x, y - h * 0.64 - h * 0.2, w * 0.8, light)
      );
    case 'tall':
      return (
        rect(x - h * 0.016, y - h * 0.3, h * 0.032, h * 0.3, trunk) +
        ellipse(x, y - h * 0.55, h * 0.12, h * 0.45, leaf) +
        crescent(x, y - h * 0.55, h * 0.12, h * 0.45, darker(leaf, 0.12))
      );
    case 'cloud':
      return (
        rect(x - h * 0.025, y - h * 0.5, h * 0.05, h * 0.5, trunk) +
        circle(x - w * 0.6, y - h * 0.52, h * 0.19, darker(leaf, 0.1)) +
        circle(x + w * 0.62, y - h * 0.55, h * 0.2, darker(leaf, 0.06)) +
        circle(x, y - h * 0.72, h * 0.26, leaf) +
        circle(x - w * 0.3, y - h * 0.8, h * 0.1, lighter(leaf, 0.14))
      );
    case 'fir':
      return (
        rect(x - h * 0.02, y - h * 0.12, h * 0.04, h * 0.12, trunk) +
        repeat(3, (at) => fir(x, y - h * 0.08 - at * h * 0.26, w * (1 - at * 0.24), h * 0.4, at === 1 ? darker(leaf, 0.1) : leaf, light))
      );
    case 'palm':
      return path(`M${r(x - 5)} ${r(y)}q14 ${r(-h * 0.5)} 2 ${r(-h * 0.84)}h9q14 ${r(h * 0.4)} 4 ${r(h * 0.84)}z`, `fill="${trunk}"`) + fronds(x + 2, y - h * 0.84, h * 0.3, leaf);
    case 'cactus':
      return saguaro(x, y, h, leaf);
    case 'bare':
      return path(
        `M${r(x)} ${r(y)}V${r(y - h)}M${r(x)} ${r(y - h * 0.4)}l${r(-w)} ${r(-h * 0.34)}M${r(x)} ${r(y - h * 0.5)}l${r(w)} ${r(-h * 0.36)}M${r(x)} ${r(y - h * 0.7)}l${r(-w * 0.6)} ${r(-h * 0.2)}M${r(x + w * 0.5)} ${r(y - h * 0.68)}l${r(w * 0.05)} ${r(-h * 0.2)}`,
        `stroke="${trunk}" stroke-width="${r(Math.max(3, h * 0.02))}" stroke-linecap="round" fill="none"`,
      );
  }
}

/** Which trees grow there. */
export function treesOf(state: string, light: Light): readonly Tree[] {
  if (['AZ', 'NM', 'NV'].includes(state)) return ['cactus', 'tall', 'palm', 'cloud'];
  if (['FL', 'HI', 'CA'].includes(state)) return ['palm', 'round', 'cloud', 'tall'];
  if (light.snow) return ['fir', 'bare', 'bare', 'fir'];
  return ['WA', 'OR', 'CO', 'ID', 'MT', 'WY', 'UT', 'AK', 'ME', 'VT', 'NH', 'MN'].includes(state) ? ['fir', 'round', 'cloud', 'fir'] : ['round', 'cloud', 'tall', 'round'];
}

/** A row of bushes along the ground from `x` to `x + w`. */
export function bushes(x: number, y: number, w: number, light: Light, dice: Dice): string {
  const leaf = dice.pick(light.leaves);
  let text = '';
  for (let at = 0; at < w; ) {
    const size = dice.between(16, 34);
    text += path(`M${r(x + at - size)} ${r(y)}a${r(size)} ${r(size)} 0 0 1 ${r(size * 2)} 0z`, `fill="${dice.chance(0.4) ? darker(leaf, 0.1) : leaf}"`);
    if (dice.chance(0.3)) text += blossoms(x + at, y - size * 0.5, size * 0.5, light.snow ? '#f7f9f9' : light.tone(dice.pick(['#e9c46a', '#d98c7a', '#f4e9e0', '#b98fb0'])));
    at += size * dice.between(1.1, 1.7);
  }
  return text;
}

/** A pot with a plant that stands at (x, y). */
export function pot(x: number, y: number, h: number, clay: string, leaf: string): string {
  const w = h * 0.2;
  const frond = (at: number) =>
    `M${r(x)} ${r(y - h * 0.36)}q${r((at - 2) * w * 0.5)} ${r(-h * 0.5)} ${r((at - 2) * w * 1.1)} ${r(-h * (0.64 - Math.abs(at - 2) * 0.16))}q${r(-(at - 2) * w * 0.1 + w * 0.3)} ${r(h * 0.3)} ${r(-(at - 2) * w * 1.1)} ${r(h * (0.64 - Math.abs(at - 2) * 0.16))}z`;
  return (
    path(frond(0) + frond(2) + frond(4), `fill="${leaf}"`) +
    path(frond(1) + frond(3), `fill="${darker(leaf, 0.12)}"`) +
    poly([x - w, y - h * 0.38, x + w, y - h * 0.38, x + w * 0.74, y, x - w * 0.74, y], clay)
  );
}

const blossoms = (x: number, y: number, spread: number, colour: string): string =>
  circle(x - spread, y, 4, colour) + circle(x, y - spread * 0.6, 4, colour) + circle(x + spread, y + 2, 4, colour);

const crescent = (x: number, y: number, rx: number, ry: number, fill: string): string =>
  path(`M${r(x)} ${r(y - ry)}a${r(rx)} ${r(ry)} 0 0 1 0 ${r(ry * 2)}a${r(rx * 1.5)} ${r(ry * 1.1)} 0 0 0 0 ${r(-ry * 2)}z`, `fill="${fill}"`);

const snowCap = (x: number, y: number, w: number, light: Light): string =>
  light.snow ? path(`M${r(x - w)} ${r(y + w * 0.5)}q${r(w)} ${r(-w * 1.3)} ${r(w * 2)} 0q${r(-w)} ${r(-w * 0.4)} ${r(-w * 2)} 0z`, 'fill="#f7f9f9"') : '';

const fir = (x: number, y: number, w: number, h: number, leaf: string, light: Light): string =>
  poly([x - w, y, x + w, y, x, y - h], leaf) +
  poly([x, y, x + w, y, x, y - h], darker(leaf, 0.1)) +
  (light.snow ? poly([x - w * 0.45, y - h * 0.55, x + w * 0.45, y - h * 0.55, x, y - h], '#f4f7f7') : '');

function fronds(x: number, y: number, length: number, leaf: string): string {
  const shapes = ['', ''];
  for (let at = 0; at < 7; at++) {
    const angle = -Math.PI * (0.02 + (at / 6) * 0.96);
    const ex = x + Math.cos(angle) * length;
    const ey = y + Math.sin(angle) * length * 0.5 + length * 0.34;
    shapes[at % 2] += `M${r(x)} ${r(y)}Q${r((x + ex) / 2)} ${r(y - length * 0.46)} ${r(ex)} ${r(ey)}Q${r((x + ex) / 2)} ${r(y - length * 0.16)} ${r(x)} ${r(y)}z`;
  }
  return path(shapes[0] as string, `fill="${leaf}"`) + path(shapes[1] as string, `fill="${darker(leaf, 0.12)}"`);
}

function saguaro(x: number, y: number, h: number, leaf: string): string {
  const w = h * 0.1;
  return (
    path(
      `M${r(x)} ${r(y)}V${r(y - h * 0.6)}M${r(x)} ${r(y - h * 0.2)}h${r(-w * 2)}V${r(y - h * 0.4)}M${r(x)} ${r(y - h * 0.28)}h${r(w * 2)}V${r(y - h * 0.5)}`,
      `stroke="${leaf}" stroke-width="${r(w)}" stroke-linecap="round" stroke-linejoin="round" fill="none"`,
    ) + strokes(x + w * 0.2, y - 4, 0, -h * 0.56, 1, 0, 0, darker(leaf, 0.14), Math.max(2, Math.round(w * 0.14)))
  );
}

const r = (value: number): number => Math.round(value);
