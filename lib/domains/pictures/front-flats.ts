import { GROUND as G } from './backdrop';
import { paintOf } from './paint';
import { boards, bricks, door, garageDoor, sideRoof, steps, window } from './parts';
import { type Front, look } from './site';
import { blend, darker, lighter, path, poly, rect, repeat, strokes } from './svg';

/** Three storeys between neighbours, a cornice, a stoop. */
export const brickRow: Front = (site) => {
  const { light, dice } = site;
  const house = (x: number, top: number, whole: boolean): string => {
    const p = paintOf('brick', light, dice);
    const panes = look(site, p.trim, { panes: [1, 2], arched: dice.chance(0.35), frame: 6, sill: whole, plain: !whole });
    return [
      rect(x, top, 300, G - top, p.wall),
      bricks(x, top, 300, G - top, p.wall, dice),
      rect(x - 2, top - 30, 304, 34, p.trim),
      rect(x - 8, top - 38, 316, 12, darker(p.trim, 0.14)),
      strokes(x + 14, top - 24, 0, 22, 14, 21, 0, darker(p.trim, 0.2), 7),
      repeat(2, (floor) => repeat(3, (at) => window(x + 34 + at * 88, top + 32 + floor * 118, 52, 78, panes))),
      repeat(2, (at) => window(x + 34 + at * 88, top + 268, 52, 84, panes)),
      rect(x, G - 48, 300, 48, lighter(p.stone, 0.1)),
      strokes(x + 40, G - 25, 40, 0, 2, 88, 0, darker(p.wall, 0.4), 22),
      door(x + 206, G - 58, 62, 104, p.door, p.trim, light, true),
      steps(x + 194, G - 58, 86, 5, lighter(p.stone, 0.3)),
      whole ? path(`M${x + 190} ${G - 100}l-36 96M${x + 284} ${G - 100}l36 96`, `stroke="${darker(p.roof, 0.1)}" stroke-width="6" stroke-linecap="round"`) : '',
    ].join('');
  };
  return house(150, 226, false) + house(750, 240, false) + house(450, 212, true);
};

/** A row of narrow new houses in two tones, garages below. */
export const modernRow: Front = (site) => {
  const { light, dice } = site;
  const { tone } = light;
  const dark = tone('#3b4246');
  const walls = dice.pick([
    ['#d9d2c4', '#7d8f88', '#b9805a', '#e9e2d3'],
    ['#c7b79c', '#4f5f66', '#efe7da', '#94a39a'],
    ['#e6ded0', '#a3604c', '#5d6b68', '#d2c4ab'],
  ]);
  const units = dice.pick([3, 4, 4]);
  return repeat(units, (at) => {
    const x = 600 - units * 106 + at * 212;
    const wall = tone(walls[at] as string);
    const top = at % 2 ? 236 : 206;
    return [
      rect(x, top, 212, G - top, wall),
      rect(x - 4, top - 14, 220, 16, dark),
      at % 2 ? boards(x, top, 212, 250, 20, wall, 0.1) : strokes(x + 18, top + 2, 0, 246, 11, 18, 0, darker(wall, 0.08), 2),
      rect(x + 118, top + 26, 94, 200, lighter(wall, 0.35)),
      window(x + 24, top + 36, 70, 72, look(site, dark, { panes: [1, 1], frame: 5, sill: false })),
      window(x + 132, top + 44, 58, 150, look(site, dark, { panes: [1, 3], frame: 5, sill: false })),
      window(x + 24, top + 148, 70, 72, look(site, dark, { panes: [1, 1], frame: 5, sill: false })),
      rect(x, 470, 212, G - 470, darker(wall, 0.16)),
      rect(x + 112, 462, 98, 12, dark),
      garageDoor(x + 18, G, 78, 104, tone('#c9c3b7'), dark),
      door(x + 134, G - 8, 50, 106, tone(dice.pick(['#c46a45', '#44615f', '#d9a441', '#6d3a32'])), dark, light),
    ].join('');
  });
};

/** Three or four storeys of brick, a cornice, a fire escape or stone bands. */
export const flatWalkUp: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf('brick', light, dice);
  const floors = dice.pick([2, 3, 3]);
  const bays = dice.pick([3, 4, 4, 5]);
  const w = bays * 116 + 60;
  const x = 600 - w / 2;
  const top = 482 - floors * 114 - 10;
  const bayX = (at: number) => x + 58 + at * 116;
  const panes = look(site, p.trim, { panes: [1, 2], frame: 6, arched: dice.chance(0.3) });
  const iron = light.tone('#34393b');
  const ladders = dice.chance(0.5) && bays > 3;
  const neighbour = paintOf('brick', light, dice);
  const cornice = dice.pick([p.trim, darker(p.wall, 0.25), p.accent]);
  const platform = (floor: number) =>
    rect(bayX(1) - 18, top + 126 + floor * 114, 214, 8, iron) +
    strokes(bayX(1) - 14, top + 92 + floor * 114, 0, 34, 10, 23, 0, iron, 3) +
    rect(bayX(1) - 18, top + 90 + floor * 114, 214, 5, iron);
  return [
    rect(-20, 300 + dice.between(-60, 60), x - 10, 320, blend(neighbour.wall, light.low, 0.35)),
    rect(x + w + 30, 330 + dice.between(-60, 60), 500, 320, blend(neighbour.wallShade, light.low, 0.45)),
    strokes(x - 60, 400, -50, 0, 3, 0, 78, light.low, 40, 'opacity=".35"'),
    strokes(x + w + 60, 430, 50, 0, 3, 0, 78, light.low, 40, 'opacity=".3"'),
    rect(x, top, w, G - top, p.wall),
    bricks(x, top, w, G - top, p.wall, dice),
    rect(x - 16, top - 24, w + 32, 30, cornice),
    strokes(x - 4, top + 6, 0, 14, Math.floor(w / 20), 20.4, 0, darker(cornice, 0.25), 8),
    repeat(floors, (floor) => repeat(bays, (at) => window(bayX(at), top + 44 + floor * 114, 58, 72, panes))),
    rect(x, 486, w, G - 486, dice.chance(0.4) ? lighter(p.stone, 0.15) : p.wall),
    rect(x, 482, w, 12, lighter(p.stone, 0.2)),
    repeat(2, (at) => window(at ? x + w - 124 : x + 40, 520, 84, 64, look(site, p.trim, { panes: [2, 1], frame: 6 }))),
    rect(552, 506, 96, G - 506, lighter(p.stone, 0.25)),
    dice.chance(0.5) ? poly([536, 506, 664, 506, 676, 526, 524, 526], p.accent) : '',
    door(570, G - 12, 60, 80, p.door, p.trim, light),
    ladders
      ? repeat(floors, platform) + repeat(floors - 1, (floor) => path(`M${r(bayX(1) + 10)} ${r(top + 240 + floor * 114)}l130 -110`, `stroke="${iron}" stroke-width="7"`))
      : repeat(floors - 1, (floor) => rect(x, top + 138 + floor * 114, w, 6, lighter(p.wall, 0.2))),
    steps(556, G - 12, 88, 2, lighter(p.stone, 0.4)),
  ].join('');
};

const r = (value: number): number => Math.round(value);

/** Low blocks with balconies. */
export const blockFlats: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf('boards', light, dice);
  const pitched = dice.chance(0.5);
  const blocks = dice.pick([2, 3]);
  const rows = dice.pick([2, 3]);
  const rise = rows === 2 ? 110 : 0;
  const block = (x: number, w: number, top: number, wall: string): string =>
    [
      rect(x, top, w, G - top, wall),
      pitched ? sideRoof(x - 20, top + 6, w + 40, 76, 60, p.roof, light, 3) : rect(x - 12, top - 16, w + 24, 20, p.roof),
      repeat(rows, (floor) => {
        const y = top + 26 + floor * ((G - top - 20) / rows);
        return (
          window(x + 26, y, 54, 58, look(site, p.trim, { panes: [2, 1], frame: 5, sill: false, plain: x < 440 })) +
          rect(x + w - 150, y - 12, 124, 92, darker(wall, 0.26)) +
          window(x + w - 128, y - 4, 80, 76, look(site, p.trim, { panes: [2, 1], frame: 4, sill: false, plain: true }))
        );
      }),
      path(balconies(x + w - 160, top + 75, rows, (G - top - 20) / rows), `stroke="${p.trim}" stroke-width="5"`),
    ].join('');
  return [
    block(blocks === 2 ? 300 : 160, 300, 330 + rise, p.wallShade),
    blocks > 2 ? block(740, 300, 330 + rise, p.wallShade) : '',
    block(blocks === 2 ? 600 : 450, 300, 290 + rise, p.wall),
    rect((blocks === 2 ? 600 : 450) + 24, G - 100, 92, 10, p.accent),
    door((blocks === 2 ? 600 : 450) + 40, G - 6, 60, 84, p.door, p.trim, light),
  ].join('');
};

/** Rails and balusters of balconies one above the other. */
function balconies(x: number, y: number, rows: number, dy: number): string {
  let d = '';
  for (let row = 0; row < rows; row++) {
    const top = r(y + row * dy);
    d += `M${x} ${top}h144M${x} ${top + 33}h144`;
    for (let post = 0; post < 8; post++) d += `M${x + 5 + post * 19} ${top}v33`;
  }
  return d;
}
