import { GROUND as G } from './backdrop';
import { paintOf } from './paint';
import { boards, bricks, chimney, door, gable, garageDoor, sideRoof, steps, window } from './parts';
import { type Front, has, look } from './site';
import { darker, lighter, path, poly, rect, repeat, strokes } from './svg';

/** A Cape Cod house with a lower wing at its side, a garage in it if there is one. */
export const wingedCape: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf('boards', light, dice);
  const panes = look(site, p.trim, { panes: [3, 4], shutters: p.accent, frame: 5 });
  return [
    rect(720, 476, 330, G - 476, p.wallShade),
    boards(720, 476, 330, G - 476, 15, p.wallShade),
    sideRoof(700, 482, 376, 110, 50, p.roofShade, light, 4),
    has(site, 'garage') ? garageDoor(804, G, 200, 106, p.trim, p.trim) : repeat(3, (at) => window(786 + at * 88, 506, 52, 66, look(site, p.trim, { panes: [2, 3], frame: 5 }))),
    chimney(640, 270, 56, 90, p.stone, light),
    rect(160, 430, 560, G - 430, p.wall),
    boards(160, 430, 560, G - 430, 15, p.wall),
    sideRoof(136, 438, 608, 190, 60, p.roof, light, 7),
    repeat(3, (at) => {
      const dx = 206 + at * 170;
      return (
        rect(dx, 326, 92, 86, p.wallShade) + window(dx + 24, 340, 44, 60, look(site, p.trim, { panes: [2, 2], frame: 4 })) + gable(dx, 330, 92, 44, p.wall, p.roofShade, 10, 10)
      );
    }),
    rect(154, 434, 572, 14, p.trim),
    window(212, 484, 54, 80, panes),
    window(330, 484, 54, 80, panes),
    window(620, 484, 54, 80, panes),
    poly([430, 486, 490, 456, 550, 486], p.trim) + rect(440, 486, 100, G - 486, p.trim),
    door(458, G - 10, 64, 108, p.door, p.trim, light),
    rect(160, G - 16, 560, 16, p.stone),
    steps(440, G - 12, 100, 2, lighter(p.stone)),
  ].join('');
};

/** A farmhouse with its gable to the street and a porch around two sides. */
export const gabledFarmhouse: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf('boards', light, dice);
  const metal = light.tone(dice.pick(['#596469', '#6d6f6b', '#7a4f43', '#4c5a52']));
  const panes = look(site, p.trim, { panes: [2, 2], frame: 5 });
  return [
    rect(640, 330, 300, G - 330, p.wallShade),
    boards(640, 330, 300, G - 330, 16, p.wallShade),
    sideRoof(620, 336, 350, 110, 20, metal, light, 0),
    strokes(660, 240, 0, 92, 9, 32, 0, darker(metal, 0.14), 3),
    chimney(860, 250, 46, 80, p.stone, light),
    repeat(2, (at) => window(700 + at * 116, 362, 56, 76, panes)),
    rect(300, 330, 360, G - 330, p.wall),
    boards(300, 330, 360, G - 330, 16, p.wall),
    gable(300, 334, 360, 200, p.wall, metal, 30, 18),
    window(446, 226, 68, 76, look(site, p.trim, { panes: [2, 2], frame: 5, arched: dice.chance(0.5) })),
    repeat(3, (at) => window(336 + at * 114, 350, 58, 80, panes)),
    rect(300, 474, 640, G - 474, darker(p.wall, 0.26)),
    repeat(2, (at) => window(330 + at * 76, 496, 54, 84, panes)),
    door(516, G - 18, 70, 112, p.door, p.trim, light),
    repeat(3, (at) => window(640 + at * 96, 496, 56, 84, panes)),
    poly([264, 476, 300, 440, 940, 440, 976, 476], metal),
    rect(264, 474, 712, 12, p.trim),
    repeat(7, (at) => rect(272 + at * 114, 484, 12, G - 484, p.trim)),
    strokes(292, G - 56, 0, 38, 11, 18, 0, p.trim, 4) + rect(284, G - 62, 200, 8, p.trim),
    strokes(640, G - 56, 0, 38, 18, 18, 0, p.trim, 4) + rect(626, G - 62, 330, 8, p.trim),
    rect(264, G - 18, 712, 18, p.stone),
    steps(506, G - 16, 90, 2, lighter(p.stone)),
  ].join('');
};

/** A modern house under one slope of roof, tall glass, dark boards and stone. */
export const slopedModern: Front = (site) => {
  const { light, dice } = site;
  const { tone } = light;
  const wood = tone(dice.pick(['#a8764a', '#7c5a43', '#c3935f', '#4f5a58']));
  const plaster = tone(dice.pick(['#f1ece2', '#dcd8ce', '#c9cfca', '#e6d5bf']));
  const dark = tone('#3b4246');
  const glow = light.lit ? '#f6cf86' : light.glass;
  return [
    poly([210, 420, 640, 250, 640, G, 210, G], plaster),
    poly([640, 340, 1000, 430, 1000, G, 640, G], wood),
    strokes(658, 436, 0, G - 436, 19, 18, 0, darker(wood, 0.12), 3),
    poly([180, 444, 660, 254, 660, 230, 180, 420], dark),
    poly([620, 346, 1030, 448, 1030, 426, 620, 322], darker(dark, 0.3)),
    poly([380, 376, 620, 282, 620, G - 10, 380, G - 10], dark),
    poly([392, 382, 496, 341, 496, G - 18, 392, G - 18], glow) + poly([506, 338, 610, 297, 610, G - 18, 506, G - 18], glow),
    light.lit ? '' : poly([392, 560, 496, 400, 496, 460, 392, 600], '#fff', 'opacity=".18"'),
    path('M392 486H610', `stroke="${dark}" stroke-width="10"`),
    window(240, 486, 100, 76, look(site, dark, { panes: [2, 1], frame: 5, sill: false })),
    door(674, G - 8, 74, 128, tone(dice.pick(['#c46a45', '#d9a441', '#44615f', '#8a3f35'])), dark, light),
    has(site, 'garage') ? garageDoor(796, G, 170, 112, lighter(wood, 0.2), dark) : window(800, 466, 160, 100, look(site, dark, { panes: [3, 1], frame: 5, sill: false })),
    rect(150, 520, 70, G - 520, tone('#a39c92')) + strokes(150, 540, 70, 0, 4, 0, 20, tone('#8d867d'), 3),
    rect(650, G - 8, 140, 8, lighter(plaster)),
  ].join('');
};

/** Two homes behind one porch, under a roof that runs along the street. */
export const porchDuplex: Front = (site) => {
  const { light, dice } = site;
  const brick = dice.chance(0.4);
  const p = paintOf(brick ? 'brick' : 'boards', light, dice);
  const panes = look(site, p.trim, { panes: [2, 2], frame: 5 });
  const doors = [p.door, dice.chance(0.5) ? p.door : p.accent];
  return [
    repeat(2, (at) => chimney(300 + at * 540, 290, 54, 90, p.stone, light)),
    rect(240, 350, 720, G - 350, p.wall),
    brick ? bricks(240, 350, 720, G - 350, p.wall, dice) : boards(240, 350, 720, G - 350, 17, p.wall),
    sideRoof(206, 356, 788, 116, 46, p.roof, light, 5),
    gable(500, 356, 200, 96, p.wallShade, p.roofShade, 16, 14),
    window(574, 296, 52, 46, look(site, p.trim, { panes: [2, 2], frame: 4, sill: false })),
    repeat(6, (at) => window(278 + at * 118 + (at > 2 ? 4 : 0), 378, 54, 72, panes)),
    rect(240, 486, 720, G - 486, darker(p.wall, 0.26)),
    repeat(
      2,
      (at) => window(at ? 800 : 290, 504, 110, 76, look(site, p.trim, { panes: [3, 1], frame: 5 })) + door(at ? 660 : 478, G - 16, 62, 100, doors[at] as string, p.trim, light),
    ),
    poly([206, 490, 240, 456, 960, 456, 994, 490], p.roofShade),
    rect(206, 488, 788, 12, p.trim),
    repeat(5, (at) => rect(214 + at * 190, 498, 14, G - 498, p.trim)),
    rect(595, 366, 10, 90, p.trim),
    rect(206, G - 16, 788, 16, p.stone),
    steps(550, G - 14, 100, 2, lighter(p.stone)),
  ].join('');
};

/** Brick row houses with a bay each, taller stoops, a different colour next door. */
export const bayRow: Front = (site) => {
  const { light, dice } = site;
  const arched = dice.chance(0.5);
  return repeat(3, (at) => {
    const x = 150 + at * 300;
    const p = paintOf('brick', light, dice);
    const top = [250, 230, 262][at] as number;
    const bay = dice.pick([p.accent, p.trim, lighter(p.wall, 0.16)]);
    return [
      rect(x, top, 300, G - top, p.wall),
      at === 1 ? bricks(x, top, 300, G - top, p.wall, dice) : '',
      dice.chance(0.5)
        ? poly([x + 20, top + 4, x + 110, top - 84, x + 200, top + 4], p.roof) + poly([x + 46, top + 4, x + 110, top - 58, x + 174, top + 4], bay)
        : rect(x + 10, top - 24, 280, 28, p.roof),
      rect(x - 2, top - 4, 304, 18, p.trim),
      poly([x + 20, top + 40, x + 44, top + 50, x + 44, G - 40, x + 20, G - 40], darker(bay, 0.24)),
      rect(x + 44, top + 40, 130, G - top - 80, bay),
      poly([x + 198, top + 40, x + 174, top + 50, x + 174, G - 40, x + 198, G - 40], darker(bay, 0.14)),
      repeat(2, (floor) => repeat(2, (n) => window(x + 56 + n * 58, top + 64 + floor * 130, 48, 84, look(site, p.trim, { panes: [1, 2], frame: 4 })))),
      rect(x + 16, top + 166, 186, 14, darker(bay, 0.3)),
      window(x + 224, top + 60, 44, 84, look(site, p.trim, { panes: [1, 2], frame: 5, arched })),
      rect(x, G - 40, 300, 40, p.stone),
      door(x + 216, G - 56, 58, 108, p.door, p.trim, light, true),
      steps(x + 206, G - 56, 78, 5, lighter(p.stone, 0.3)),
    ].join('');
  });
};
