import { GROUND as G } from './backdrop';
import { paintOf } from './paint';
import { bricks, door, window } from './parts';
import { type Front, look } from './site';
import { blend, darker, lighter, path, poly, rect, repeat, strokes } from './svg';

/** A tower of flats over a glazed lobby, lower ones beside it. */
export const tower: Front = (site) => {
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

/** An old factory: big windows of many panes, a water tank. */
export const loft: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf('brick', light, dice);
  const iron = light.tone('#3b4245');
  const x = 250;
  const w = 700;
  return [
    path(`M${x + 500} 96l-14 70M${x + 580} 96l14 70M${x + 540} 96v70`, `stroke="${iron}" stroke-width="7"`),
    rect(x + 492, 34, 96, 66, light.tone('#8b674c')),
    strokes(x + 504, 34, 0, 66, 6, 16, 0, light.tone('#6f503b'), 3),
    poly([x + 484, 34, x + 540, 2, x + 596, 34], iron),
    rect(x, 160, w, G - 160, p.wall),
    bricks(x, 160, w, G - 160, p.wall, dice),
    rect(x - 8, 144, w + 16, 20, darker(p.wall, 0.2)),
    strokes(x + 12, 160, 0, 14, 34, 20.3, 0, darker(p.wall, 0.26), 9),
    repeat(
      3,
      (floor) =>
        repeat(4, (at) => window(x + 34 + at * 164, 194 + floor * 112, 136, 82, look(site, iron, { panes: [5, 3], frame: 4, sill: false }))) +
        strokes(x + 28, 284 + floor * 112, 148, 0, 4, 164, 0, lighter(p.stone, 0.25), 8),
    ),
    rect(x, 528 - 10, w, 10, lighter(p.stone, 0.1)),
    repeat(2, (at) => window(x + 34 + at * 492, 534, 136, 60, look(site, iron, { panes: [4, 2], frame: 4, sill: false }))),
    rect(x + 290, 516, 120, 12, iron),
    door(x + 316, G - 6, 68, 72, p.door, iron, light),
    path(`M${x + 290} 518l30 -40M${x + 410} 518l-30 -40`, `stroke="${iron}" stroke-width="4"`),
  ].join('');
};

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
