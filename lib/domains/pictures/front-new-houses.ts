import { GROUND as G } from './backdrop';
import { paintOf } from './paint';
import { boards, bricks, chimney, door, gable, garageDoor, sideRoof, steps, window } from './parts';
import { type Front, has, look } from './site';
import { blend, circle, darker, lighter, path, poly, rect, repeat, strokes } from './svg';

/** Long and low, a picture window, brick to the sills, a garage if there is one. */
export const longRanch: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf('boards', light, dice);
  const b = paintOf('brick', light, dice);
  const x = 150;
  const w = 900;
  const garage = has(site, 'garage');
  const front = dice.chance(0.5);
  const wide = dice.chance(0.5);
  return [
    chimney(x + 560, 380, 90, 70, b.wall, light),
    rect(x, 440, w, G - 440, p.wall),
    boards(x, 440, w, 92, 20, p.wall),
    rect(x, 536, w, G - 536, b.wall),
    bricks(x, 536, w, G - 536, b.wall, dice),
    sideRoof(x - 44, 446, w + 88, dice.pick([84, 104, 124]), dice.pick([40, 130, 190]), p.roof, light, 4),
    rect(x - 30, 452, w + 60, 14, darker(p.wall, 0.28), 'opacity=".5"'),
    garage ? garageDoor(x + 40, G, 220, 120, p.trim, p.trim) : window(x + 70, 486, 150, 60, look(site, p.trim, { panes: [3, 1] })),
    rect(x + 310, 466, 128, G - 466, b.wallShade),
    door(x + 340, G - 8, 68, 122, p.door, p.trim, light),
    front ? rect(x + 480, 440, 280, 96, p.wall) + gable(x + 480, 446, 280, 96, p.wallShade, p.roof, 30, 18) : '',
    wide
      ? window(x + 510, 478, 220, 92, look(site, p.trim, { panes: [3, 1] }))
      : repeat(2, (at) => window(x + 506 + at * 130, 480, 96, 74, look(site, p.trim, { panes: [2, 2], shutters: p.accent }))),
    window(x + 790, 484, 80, 62, look(site, p.trim, { panes: [2, 1] })),
    rect(x + 456, G - 26, 300, 26, b.stone),
    steps(x + 328, G - 8, 92, 1, lighter(b.stone)),
  ].join('');
};

/** White board and batten, dark windows, a porch under a metal roof. */
export const farmhouse: Front = (site) => {
  const { light, dice } = site;
  const { tone } = light;
  const wall = tone(dice.pick(['#f3eee3', '#efe6d6', '#dfe2d8', '#4f5d5f', '#8b9c8f']));
  const dark = tone(dice.pick(['#33393b', '#3f3a36', '#2f3f3c']));
  const metal = tone(dice.pick(['#596469', '#6d6f6b', '#7a4f43']));
  const p = paintOf('boards', light, dice);
  const panes = look(site, dark, { panes: [2, 3], frame: 4 });
  const batten = (x: number, y: number, w: number, h: number) => strokes(x + 20, y, 0, h, Math.floor(w / 24), 24, 0, darker(wall, 0.09), 3);
  const x = 230;
  return [
    rect(x + 300, 380, 430, G - 380, wall),
    batten(x + 300, 380, 430, G - 380),
    sideRoof(x + 280, 386, 480, 150, 30, metal, light, 0),
    strokes(x + 330, 240, -14, 144, 13, 34, 0, darker(metal, 0.14), 3),
    repeat(2, (at) => rect(x + 440 + at * 150, 292, 90, 80, wall) + window(x + 462 + at * 150, 306, 46, 56, panes) + gable(x + 440 + at * 150, 296, 90, 46, wall, dark, 12, 10)),
    rect(x, 350, 310, G - 350, wall),
    batten(x, 350, 310, G - 350),
    gable(x, 354, 310, 190, wall, dark, 28, 16),
    repeat(2, (at) => window(x + 70 + at * 100, 370, 70, 90, panes)),
    window(x + 126, 256, 58, 62, look(site, dark, { panes: [2, 2], frame: 4, arched: true })),
    window(x + 60, 500, 190, 84, look(site, dark, { panes: [4, 2], frame: 4 })),
    rect(x + 310, 462, 424, G - 462, darker(wall, 0.22)),
    door(x + 360, G - 16, 70, 116, p.door, dark, light),
    window(x + 480, 488, 80, 90, panes),
    window(x + 610, 488, 80, 90, panes),
    poly([x + 296, 462, x + 330, 424, x + 730, 424, x + 756, 462], darker(metal, 0.1)),
    repeat(4, (at) => rect(x + 312 + at * 138, 462, 14, G - 462, lighter(wall, 0.3))),
    rect(x + 300, G - 16, 450, 16, p.stone),
    steps(x + 346, G - 14, 98, 2, lighter(p.stone)),
  ].join('');
};

/** Stacked boxes, wood and plaster, much glass. */
export const modern: Front = (site) => {
  const { light, dice } = site;
  const { tone } = light;
  const plaster = tone(dice.pick(['#f1ece2', '#dcd8ce', '#e9dfce', '#c9cfca']));
  const dark = tone(dice.pick(['#3b4246', '#4a443f', '#33423f']));
  const wood = tone(dice.pick(['#b07d4f', '#9a6a45', '#c3935f']));
  const glass = look(site, dark, { panes: [3, 1], frame: 5, sill: false });
  const flip = dice.chance(0.5);
  const drawn = [
    rect(250, 440, 640, G - 440, plaster),
    rect(250, 440, 640, 26, darker(plaster, 0.3), 'opacity=".45"'),
    rect(330, 270, 640, 170, wood),
    strokes(348, 270, 0, 170, 34, 18, 0, darker(wood, 0.1), 3),
    rect(312, 250, 680, 24, dark),
    rect(330, 428, 640, 16, dark),
    window(380, 300, 250, 104, glass),
    window(720, 300, 200, 104, look(site, dark, { panes: [2, 1], frame: 5, sill: false })),
    rect(850, 444, 16, G - 444, dark),
    has(site, 'garage')
      ? rect(276, 490, 190, G - 490, dark) + strokes(276, 514, 190, 0, 4, 0, 24, lighter(dark, 0.14), 3)
      : window(286, 486, 170, 108, look(site, dark, { panes: [2, 1], frame: 5, sill: false })),
    window(500, 472, 200, 128, look(site, dark, { panes: [3, 1], frame: 5, sill: false })),
    rect(736, 470, 92, G - 470, wood),
    strokes(754, 470, 0, G - 470, 4, 18, 0, darker(wood, 0.16), 3),
    circle(814, 544, 5, '#e2c588'),
    rect(716, G - 8, 190, 8, lighter(plaster)),
    rect(890, 500, 120, G - 500, tone('#a39c92')),
    strokes(890, 520, 120, 0, 4, 0, 22, tone('#8d867d'), 3),
  ].join('');
  return flip ? `<g transform="translate(1200 0)scale(-1 1)">${drawn}</g>` : drawn;
};

/** Rounded earthen walls, beam ends, a shaded portal. */
export const adobe: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf('earth', light, dice);
  const mass = (x: number, y: number, w: number, fill: string) => path(`M${x} ${G}V${y + 26}q0 -26 26 -26h${w - 52}q26 0 26 26V${G}z`, `fill="${fill}"`);
  const vigas = (x: number, y: number, count: number) =>
    repeat(
      count,
      (at) => poly([x + at * 46, y + 6, x + at * 46 + 26, y + 30, x + at * 46 + 34, y + 30, x + at * 46 + 10, y + 2], darker(p.wall, 0.28)) + circle(x + at * 46, y, 9, p.wood),
    );
  const deep = (x: number, y: number, w: number, h: number) =>
    rect(x - 12, y - 10, w + 24, h + 20, darker(p.wall, 0.2)) + window(x, y, w, h, look(site, p.trim, { panes: [2, 2], frame: 7, sill: false }));
  return [
    mass(420, 330, 330, p.wallShade),
    vigas(470, 374, 6),
    deep(560, 400, 60, 60),
    mass(210, 420, 360, p.wall),
    vigas(262, 462, 6),
    deep(290, 508, 72, 62),
    mass(640, 400, 360, blend(p.wall, p.wallShade, 0.3)),
    vigas(890, 440, 2),
    rect(440, 470, 230, G - 470, darker(p.wall, 0.36)),
    rect(430, 452, 250, 20, p.wood),
    repeat(3, (at) => rect(440 + at * 104, 472, 20, G - 472, p.wood) + rect(428 + at * 104, 472, 44, 12, darker(p.wood, 0.12))),
    door(496, G - 6, 66, 108, p.door, p.wood, light),
    deep(740, 496, 84, 70),
    deep(890, 496, 60, 70),
    path(`M1000 ${G}v-66q40 -10 90 4t110 -6v68z`, `fill="${p.wallShade}"`),
    path(`M210 ${G}v-60q-50 -14 -100 0t-110 -2v62z`, `fill="${p.wallShade}"`),
  ].join('');
};
