import type { Dice } from './dice';
import type { Light } from './light';
import { structureOf } from './room-walls';
import { outlook } from './room-window';
import type { PictureFacts } from './rules';
import { blend, circle, darker, ellipse, lighter, path, poly, rect, strokes } from './svg';

/** Where wall and floor meet. */
export const FLOOR = 600;

/** Colours of a home's rooms: one hand furnished all of them. */
export interface Decor {
  light: Light;
  dice: Dice;
  facts: PictureFacts;
  wall: string;
  floor: string;
  trim: string;
  wood: string;
  main: string;
  second: string;
  third: string;
  linen: string;
  plant: string;
  metal: string;
}

const SCHEMES = [
  ['#ede3d2', '#44615f', '#c9804f', '#e3b85f'],
  ['#dfe3da', '#b4583c', '#5f7a72', '#e6cfa0'],
  ['#f1e8da', '#5b7285', '#d08b5c', '#9fae8a'],
  ['#d9dfe0', '#8a4f43', '#6f8799', '#e0b86b'],
  ['#efe0cf', '#6c7f5c', '#b9694b', '#efe3c8'],
  ['#e4dccb', '#39515b', '#c99a4b', '#b8796a'],
  ['#c9d3c8', '#a4643f', '#4f6a66', '#f0dcae'],
  ['#f3ebe0', '#9a6a54', '#7f9488', '#d9b06a'],
  ['#b9c6c4', '#d9a05b', '#56494a', '#f2e6d2'],
  ['#e9d5c3', '#4d5f52', '#a9503f', '#f4e8d4'],
] as const;

/** The decor of a home; `dice` decides. */
export function decorOf(facts: PictureFacts, light: Light, dice: Dice): Decor {
  const [wall, main, second, third] = dice.pick(SCHEMES);
  const soft = (colour: string) => (light.lit ? blend(colour, '#7a5a52', 0.14) : colour);
  const wood = soft(dice.pick(['#b98a5e', '#a5754d', '#8c6244', '#c9a070']));
  return {
    light,
    dice,
    facts,
    wall: soft(wall),
    floor: soft(
      facts.amenities.includes('wood floors') || dice.chance(0.5) ? dice.pick(['#c79d6f', '#b5865a', '#d6b487', '#a87a54']) : dice.pick(['#d8cfc0', '#c8c2b6', '#ddd0ba']),
    ),
    trim: soft('#fbf7ef'),
    wood,
    main: soft(main),
    second: soft(second),
    third: soft(third),
    linen: soft('#f6f0e4'),
    plant: soft(dice.pick(['#5f8062', '#6f8f63', '#4f7358'])),
    metal: soft('#4a4a48'),
  };
}

/** Wall with its covering, skirting and floor with boards or a plain cover. */
export function shell(d: Decor, covering = structureOf(d)): string {
  const boards =
    strokes(0, FLOOR + 34, 1200, 0, 5, 0, 40, darker(d.floor, 0.08), 3) +
    path('M180 600v34M620 600v34M980 600v34M340 634v40M800 634v40M120 674v40M540 674v40M1040 674v40M300 714v40M720 714v40', `stroke="${darker(d.floor, 0.08)}" stroke-width="3"`);
  return (
    rect(0, 0, 1200, FLOOR, d.wall) +
    covering +
    rect(0, FLOOR, 1200, 200, d.floor) +
    boards +
    rect(0, FLOOR - 18, 1200, 18, d.trim) +
    rect(0, FLOOR - 3, 1200, 5, darker(d.trim, 0.14)) +
    shade(d)
  );
}

/** Corners are darker than what faces the window, and the ceiling's edge throws a shade. */
const shade = (d: Decor): string =>
  poly([0, 0, 190, 0, 120, FLOOR, 0, FLOOR], '#000', 'opacity=".035"') +
  poly([1200, 0, 1060, 0, 1110, FLOOR, 1200, FLOOR], '#000', 'opacity=".05"') +
  rect(0, FLOOR + 2, 1200, 12, '#000', `opacity="${d.light.lit ? '.12' : '.07'}"`);

/** A window seen from inside: sky, sun and what grows outside, in the light of the home's pictures. Only one window of a room shows the sun. */
export function view(d: Decor, x: number, y: number, w: number, h: number, panes: readonly [number, number] = [2, 2], sun = true): string {
  const { light, dice } = d;
  const id = `v${x}`;
  return [
    `<clipPath id="${id}"><path d="M${x} ${y}h${w}v${h}h${-w}z"/></clipPath>`,
    rect(x - 16, y - 16, w + 32, h + 32, d.trim),
    `<g clip-path="url(#${id})">`,
    rect(x, y, w, h, light.sky),
    rect(x, y + h * 0.5, w, h * 0.5, light.low),
    sun ? circle(x + w * dice.between(0.2, 0.8), y + h * 0.28, light.lit ? 18 : 30, light.sun) : '',
    outlook(d, x, y, w, h),
    light.snow ? ellipse(x + w / 2, y + h, w * 0.52, 12, '#f7f9f9') : '',
    '</g>',
    panes[0] > 1 ? strokes(x + w / panes[0], y, 0, h, panes[0] - 1, w / panes[0], 0, d.trim, 8) : '',
    panes[1] > 1 ? strokes(x, y + h / panes[1], w, 0, panes[1] - 1, 0, h / panes[1], d.trim, 8) : '',
    rect(x, y, w, 8, '#000', 'opacity=".1"'),
    rect(x - 26, y + h + 14, w + 52, 14, darker(d.trim, 0.06)),
    rect(x - 18, y + h + 28, w + 36, 8, '#000', 'opacity=".08"'),
    light.lit ? '' : poly([x + 20, FLOOR + 24, x + w + 30, FLOOR + 24, x + w + 130, 790, x + 60, 790], '#fff8e0', 'opacity=".22"'),
  ].join('');
}

/** Long curtains on a rod on both sides of a window. */
export function curtains(d: Decor, x: number, y: number, w: number, colour: string): string {
  const one = (cx: number) => rect(cx, y, 64, FLOOR - y - 14, colour) + strokes(cx + 16, y, 0, FLOOR - y - 14, 3, 16, 0, darker(colour, 0.1), 4);
  return rect(x - 96, y - 12, w + 192, 8, d.metal) + one(x - 84) + one(x + w + 20);
}

/** A picture on the wall: a landscape, a leaf or a plain shape. */
export function art(d: Decor, x: number, y: number, w: number, h: number): string {
  const inner = d.dice.pick([
    () =>
      circle(x + w * 0.6, y + h * 0.36, w * 0.14, d.third) +
      path(`M${x + 12} ${y + h - 12}v${-h * 0.3}q${w * 0.3} ${-h * 0.2} ${w - 24} ${h * 0.02}v${h * 0.28}z`, `fill="${d.second}"`),
    () => path(`M${x + w / 2} ${y + h * 0.86}q${-w * 0.4} ${-h * 0.4} 0 ${-h * 0.7}q${w * 0.4} ${h * 0.3} 0 ${h * 0.7}z`, `fill="${d.plant}"`),
    () => circle(x + w * 0.42, y + h * 0.45, w * 0.2, d.main) + rect(x + w * 0.45, y + h * 0.45, w * 0.26, h * 0.34, d.third),
    () =>
      rect(x + w * 0.2, y + h * 0.2, w * 0.6, h * 0.2, d.second) +
      rect(x + w * 0.2, y + h * 0.44, w * 0.6, h * 0.2, d.third) +
      rect(x + w * 0.2, y + h * 0.68, w * 0.6, h * 0.12, d.main),
  ])();
  return rect(x, y, w, h, d.wood) + rect(x + 7, y + 7, w - 14, h - 14, d.linen) + inner;
}

/** A rug on the floor, `rx` to each side of x: round, or woven with a border or stripes. */
export function rug(d: Decor, x: number, y: number, rx: number, colour: string): string {
  const soft = lighter(colour, 0.22);
  const woven = (w: number, h: number) => [x - w, y - h, x + w, y - h, x + w * 1.14, y + h, x - w * 1.14, y + h];
  return d.dice.pick([
    () => ellipse(x, y, rx, rx * 0.2, colour) + ellipse(x, y, rx * 0.84, rx * 0.16, soft) + ellipse(x, y, rx * 0.74, rx * 0.138, colour),
    () => poly(woven(rx * 0.86, rx * 0.16), colour) + poly(woven(rx * 0.8, rx * 0.13), soft) + poly(woven(rx * 0.72, rx * 0.1), colour),
    () => poly(woven(rx * 0.86, rx * 0.16), colour) + strokes(x - rx * 0.9, y - rx * 0.1, rx * 1.8, 0, 4, 0, rx * 0.07, soft, 7),
  ])();
}

/** A lamp that hangs at (x, y). */
export const pendant = (d: Decor, x: number, y: number, w: number, colour: string): string =>
  rect(x - 2, 0, 4, y, d.metal) + path(`M${x - w / 2} ${y + w * 0.42}a${w / 2} ${w * 0.44} 0 0 1 ${w} 0z`, `fill="${colour}"`) + ellipse(x, y + w * 0.42, w / 2, 5, '#fbe6ae');
