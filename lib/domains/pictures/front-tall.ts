import { GROUND as G } from './backdrop';
import { paintOf } from './paint';
import { bricks, door, window } from './parts';
import { type Front, look } from './site';
import { blend, darker, lighter, path, poly, rect, repeat, strokes } from './svg';

/** A plain slab of flats over a glazed lobby, lower ones beside it. */
export const slabTower: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf(dice.chance(0.5) ? 'brick' : 'boards', light, dice);
  const far = blend(light.hill, p.wall, 0.25);
  const bays = dice.pick([3, 4, 5]);
  const w = bays * 88 + 28;
  const x = 600 - w / 2;
  const floors = dice.pick([6, 7, 8, 9]);
  const top = 518 - floors * 47 - 24;
  const balconies = dice.pick([[0], [0, bays - 1], [bays - 1], [1], []]);
  const glassy = dice.chance(0.35);
  const cell = (at: number, floor: number): string => {
    const cx = x + 22 + at * 88;
    const y = top + 26 + floor * 47;
    const lit = light.lit && dice.chance(0.45);
    const balcony = balconies.includes(at) ? rect(cx - 6, y + 26, 78, 12, lighter(p.wall, 0.35)) : '';
    return (
      (glassy
        ? rect(cx - 6, y - 4, 78, 40, lit ? '#f9d98c' : blend(light.glass, light.sky, ((floor + at) % 3) * 0.2))
        : rect(cx, y, 66, 32, lit ? '#f9d98c' : blend(light.glass, light.sky, (floor % 3) * 0.16)) + rect(cx + 30, y, 4, 32, p.trim)) + balcony
    );
  };
  return [
    rect(110, 300 + dice.between(-60, 60), 170, 320, far),
    rect(880, 240 + dice.between(-60, 90), 190, 400, far),
    strokes(900, 368, 150, 0, 6, 0, 40, blend(far, light.low, 0.4), 12),
    strokes(128, 390, 134, 0, 5, 0, 44, blend(far, light.low, 0.4), 12),
    rect(x, top, w, G - top, p.wall),
    rect(x + w - 60, top, 60, G - top, p.wallShade),
    rect(x - 10, top - 14, w + 20, 18, p.trim),
    rect(x + w * 0.3, top - 46, w * 0.3, 34, p.wallShade),
    repeat(floors, (floor) => repeat(bays, (at) => cell(at, floor))),
    strokes(x, top + 70, w, 0, floors - 1, 0, 47, darker(p.wall, 0.1), 4),
    rect(x - 60, 520, w + 120, G - 520, p.trim),
    rect(x - 70, 508, w + 140, 16, p.accent),
    repeat(bays + 2, (at) => rect(x - 46 + at * 85, 536, 68, G - 536, light.lit ? '#f6cf86' : light.glass)),
    door(566, G, 68, 70, p.door, p.trim, light),
  ].join('');
};

/** An old factory: big windows of many panes, now and then a water tank. */
export const loft: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf('brick', light, dice);
  const iron = light.tone(dice.pick(['#3b4245', '#4b3f3a', '#e8dfcf', '#2f4a48']));
  const bays = dice.pick([3, 4, 4]);
  const floors = dice.pick([2, 3, 3]);
  const w = bays * 164 + 44;
  const x = 600 - w / 2;
  const top = 518 - floors * 112 - 22;
  const panes = look(site, iron, {
    panes: dice.pick([
      [5, 3],
      [4, 2],
      [3, 3],
    ] as const),
    frame: 4,
    sill: false,
  });
  return [
    dice.chance(0.6) ? tank(x + w * 0.7, top - 16, light.tone('#8b674c'), light.tone('#3b4245')) : rect(x + w * 0.2, top - 56, w * 0.24, 44, p.wallShade),
    rect(x, top, w, G - top, p.wall),
    bricks(x, top, w, G - top, p.wall, dice),
    rect(x - 8, top - 16, w + 16, 20, darker(p.wall, 0.2)),
    strokes(x + 12, top, 0, 14, Math.floor(w / 20.6), 20.3, 0, darker(p.wall, 0.26), 9),
    repeat(
      floors,
      (floor) =>
        repeat(bays, (at) => window(x + 36 + at * 164, top + 32 + floor * 112, 136, 82, panes)) +
        strokes(x + 30, top + 124 + floor * 112, 148, 0, bays, 164, 0, lighter(p.stone, 0.25), 8),
    ),
    rect(x, 518, w, 10, lighter(p.stone, 0.1)),
    repeat(2, (at) => window(at ? x + w - 172 : x + 36, 534, 136, 60, look(site, iron, { panes: [4, 2], frame: 4, sill: false }))),
    rect(540, 516, 120, 12, p.roof),
    door(566, G - 6, 68, 72, p.door, iron, light),
    path('M540 518l30 -40M660 518l-30 -40', `stroke="${p.roof}" stroke-width="4"`),
  ].join('');
};

const tank = (x: number, y: number, wood: string, iron: string): string =>
  path(
    `M${Math.round(x - 40)} ${Math.round(y - 64)}l-14 68M${Math.round(x + 40)} ${Math.round(y - 64)}l14 68M${Math.round(x)} ${Math.round(y - 64)}v68`,
    `stroke="${iron}" stroke-width="7"`,
  ) +
  rect(x - 48, y - 126, 96, 66, wood) +
  strokes(x - 36, y - 126, 0, 66, 6, 16, 0, darker(wood, 0.16), 3) +
  poly([x - 56, y - 126, x, y - 156, x + 56, y - 126], iron);

/** Bands of glass and stone, a canopy over the entrance. */
export const office: Front = (site) => {
  const { light, dice } = site;
  const { tone } = light;
  const stone = tone(dice.pick(['#d8d0c2', '#c4b8a6', '#b9c0bd', '#e4ddd0']));
  const dark = tone('#3d4549');
  const floors = dice.pick([3, 4, 5]);
  const top = G - 96 - floors * 78;
  return [
    rect(240, top, 720, G - top, stone),
    rect(228, top - 18, 744, 20, darker(stone, 0.2)),
    repeat(
      floors,
      (floor) =>
        repeat(8, (at) =>
          rect(262 + at * 86, top + 24 + floor * 78, 74, 46, light.lit && dice.chance(0.4) ? '#f6d692' : blend(light.glass, light.sky, ((at + floor) % 3) * 0.14)),
        ) + rect(240, top + 76 + floor * 78, 720, 4, darker(stone, 0.1)),
    ),
    rect(240, G - 92, 720, 92, darker(stone, 0.1)),
    repeat(
      7,
      (at) =>
        rect(262 + at * 98, G - 78, 86, 78, light.lit ? '#f3cd87' : light.glass) +
        poly([262 + at * 98, G, 262 + at * 98, G - 24, 320 + at * 98, G - 78, 340 + at * 98, G - 78], '#fff', 'opacity=".16"'),
    ),
    rect(500, G - 110, 200, 16, dark),
    door(566, G, 68, 84, dark, darker(stone, 0.3), light),
  ].join('');
};
