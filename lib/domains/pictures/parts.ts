import type { Dice } from './dice';
import type { Light } from './light';
import { blend, circle, darker, lighter, line, path, poly, rect, repeat, strokes } from './svg';

const LAMPLIGHT = '#f9d98c';

/** What a window looks like from outside. */
export interface WindowLook {
  trim: string;
  light: Light;
  dice: Dice;
  /** Panes across and down. */
  panes?: readonly [number, number];
  shutters?: string;
  sill?: boolean;
  /** Without the slant of sky: for buildings further off. */
  plain?: boolean;
  arched?: boolean;
  frame?: number;
}

/** A window from outside: trim, glass with a slant of sky in it, or lamplight behind a curtain. */
export function window(x: number, y: number, w: number, h: number, look: WindowLook): string {
  const { trim, light, dice, panes = [2, 2], frame = 6 } = look;
  const lit = light.lit && dice.chance(0.55);
  const glass = lit ? blend(LAMPLIGHT, light.glass, dice.between(0, 0.25)) : light.glass;
  // The frame is a stroke around the glass: half as many elements as a box behind it.
  const half = frame / 2;
  const outline = look.arched
    ? `M${r(x - half)} ${r(y + h + half)}V${r(y + w / 2)}a${r(w / 2 + half)} ${r(w / 2 + half)} 0 0 1 ${r(w + frame)} 0V${r(y + h + half)}z`
    : `M${r(x - half)} ${r(y - half)}h${r(w + frame)}v${r(h + frame)}h${r(-w - frame)}z`;
  const top = look.arched ? y + w * 0.4 : y;
  const shine = lit || look.plain ? '' : poly([x, y + h * 0.72, x + w * 0.62, top, x + w * 0.9, top, x, y + h], '#fff', 'opacity=".2"');
  const shutters =
    look.shutters &&
    path(
      `M${r(x - frame - w * 0.42)} ${r(y - 2)}h${r(w * 0.36)}v${r(h + 4)}h${r(-w * 0.36)}zM${r(x + w + frame + w * 0.06)} ${r(y - 2)}h${r(w * 0.36)}v${r(h + 4)}h${r(-w * 0.36)}z`,
      `fill="${look.shutters}"`,
    );
  return (
    (shutters ?? '') +
    path(outline, `fill="${glass}" stroke="${trim}" stroke-width="${frame}"`) +
    shine +
    bars(x, y, w, h, panes, trim, Math.max(3, r(frame * 0.55))) +
    (look.sill === false ? '' : rect(x - frame - 5, y + h + frame - 2, w + 2 * frame + 10, 8, lighter(trim, 0.2)))
  );
}

function bars(x: number, y: number, w: number, h: number, [across, down]: readonly [number, number], colour: string, width: number): string {
  let d = '';
  for (let at = 1; at < across; at++) d += `M${r(x + (at * w) / across)} ${r(y)}v${r(h)}`;
  for (let at = 1; at < down; at++) d += `M${r(x)} ${r(y + (at * h) / down)}h${r(w)}`;
  return d && path(d, `stroke="${colour}" stroke-width="${width}"`);
}

/** A front door with its frame and handle, a pane above it where `lightAbove`. */
export function door(x: number, ground: number, w: number, h: number, colour: string, trim: string, light: Light, lightAbove = false): string {
  const y = ground - h;
  const pane = light.lit ? LAMPLIGHT : light.glass;
  return (
    rect(x - 8, y - (lightAbove ? 34 : 8), w + 16, h + (lightAbove ? 34 : 8), trim) +
    (lightAbove ? rect(x, y - 26, w, 20, pane) : '') +
    rect(x, y, w, h, colour) +
    rect(x + w * 0.16, y + h * 0.1, w * 0.68, h * 0.3, lightAbove ? darker(colour, 0.16) : pane) +
    rect(x + w * 0.16, y + h * 0.48, w * 0.68, h * 0.42, darker(colour, 0.16)) +
    circle(x + w * 0.86, y + h * 0.54, 4, '#e2c588')
  );
}

/** A gable: the triangle over a wall from `x` to `x + w`, with its two roof edges. */
export function gable(x: number, y: number, w: number, h: number, wall: string, roof: string, overhang = 24, thick = 18): string {
  const apex = x + w / 2;
  const slope = h / (w / 2);
  const drop = overhang * slope;
  return (
    poly([x, y, apex, y - h, x + w, y], wall) +
    poly([x - overhang, y + drop, apex, y - h, apex, y - h - thick * 1.3, x - overhang - 4, y + drop - thick * 0.5], roof) +
    poly([x + w + overhang, y + drop, apex, y - h, apex, y - h - thick * 1.3, x + w + overhang + 4, y + drop - thick * 0.5], darker(roof, 0.16))
  );
}

/** A roof seen from its long side: eaves from `x` to `x + w`, a ridge that is shorter by `inset` on each side. */
export function sideRoof(x: number, y: number, w: number, h: number, inset: number, roof: string, light: Light, courses = 4): string {
  const at = (share: number) => [x + inset * share, y - h * share, w - 2 * inset * share] as const;
  return (
    poly([x, y, x + inset, y - h, x + w - inset, y - h, x + w, y], roof) +
    repeat(courses, (index) => {
      const [cx, cy, cw] = at((index + 1) / (courses + 1));
      return line(cx, cy, cx + cw, cy, darker(roof, 0.1), 3);
    }) +
    rect(x - 4, y - 4, w + 8, 12, darker(roof, 0.22)) +
    (light.snow ? poly([x + inset * 0.45, y - h * 0.45, x + inset, y - h - 8, x + w - inset, y - h - 8, x + w - inset * 0.45, y - h * 0.45], '#f4f7f7') : '')
  );
}

/** A chimney that rises from `y`; smoke where it is cold or evening. */
export function chimney(x: number, y: number, w: number, h: number, colour: string, light: Light): string {
  const smoke = light.snow || light.name === 'autumn' ? path(`M${r(x + w / 2)} ${r(y - h - 14)}q-18 -26 4 -50t0 -54q30 24 10 56t-2 48z`, 'fill="#fff" opacity=".5"') : '';
  return smoke + rect(x, y - h, w, h, colour) + rect(x + w * 0.6, y - h, w * 0.4, h, darker(colour, 0.14)) + rect(x - 5, y - h - 8, w + 10, 12, darker(colour, 0.24));
}

/** Rows of brick hinted at here and there, and boards or logs as lines. */
export function bricks(x: number, y: number, w: number, h: number, wall: string, dice: Dice): string {
  let d = '';
  for (let at = 0; at < 26; at++) d += `M${r(dice.between(x + 8, x + w - 40))} ${r(y + 10 + Math.floor(dice.between(0, (h - 20) / 14)) * 14)}h${r(dice.between(14, 30))}`;
  return path(d, `stroke="${darker(wall, 0.13)}" stroke-width="6" fill="none"`);
}

export const boards = (x: number, y: number, w: number, h: number, step: number, wall: string, share = 0.07): string =>
  strokes(x, y + step, w, 0, Math.floor(h / step) - 1 + 1, 0, step, darker(wall, share), 2);

/** Steps down from a door. */
export const steps = (x: number, y: number, w: number, count: number, colour: string): string =>
  repeat(count, (at) => rect(x - at * 8, y + at * 11, w + at * 16, 11, at % 2 ? darker(colour, 0.12) : colour));

/** A sectional garage door. */
export const garageDoor = (x: number, ground: number, w: number, h: number, colour: string, trim: string): string =>
  rect(x - 7, ground - h - 7, w + 14, h + 7, trim) +
  rect(x, ground - h, w, h, colour) +
  strokes(x, ground - h + h / 4, w, 0, 3, 0, h / 4, darker(colour, 0.12), 3) +
  repeat(4, (at) => rect(x + 8 + (at * (w - 8)) / 4, ground - h + 8, (w - 8) / 4 - 8, h / 4 - 16, darker(colour, 0.3)));

const r = (value: number): number => Math.round(value);
