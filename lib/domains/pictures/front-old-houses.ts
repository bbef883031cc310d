import { GROUND as G } from './backdrop';
import { paintOf } from './paint';
import { boards, bricks, chimney, door, gable, sideRoof, steps, window } from './parts';
import { type Front, look } from './site';
import { circle, darker, lighter, path, poly, rect, repeat, strokes } from './svg';

/** Tall, with a two-storey bay under its own roof and a porch with turned posts. */
export const victorian: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf('boards', light, dice);
  const panes = look(site, p.trim, { panes: [1, 2] });
  const x = 340;
  return [
    chimney(x + 380, 250, 46, 110, p.stone, light),
    rect(x, 300, 500, G - 300, p.wall),
    boards(x, 300, 500, G - 300, 15, p.wall),
    sideRoof(x + 190, 304, 330, 96, 40, p.roof, light, 5),
    gable(x + 250, 300, 190, 130, p.accent, p.trim, 14, 12),
    circle(x + 345, 256, 22, p.trim),
    circle(x + 345, 256, 15, light.glass),
    rect(x - 14, 250, 228, G - 250, p.wallShade),
    poly([x - 14, 250, x + 30, 250, x + 30, G, x - 14, G], darker(p.wall, 0.22)),
    poly([x - 34, 254, x + 100, 96, x + 234, 254], p.roof),
    poly([x + 100, 96, x + 234, 254, x + 130, 254], p.roofShade),
    rect(x + 97, 70, 6, 34, p.trim),
    repeat(2, (floor) => rect(x - 20, 248 + floor * 186, 240, 16, p.trim) + repeat(2, (at) => window(x + 46 + at * 84, 290 + floor * 184, 46, 104, panes))),
    rect(x - 14, 434 - 26, 228, 26, p.accent),
    strokes(x - 6, 410, 0, 22, 12, 19, 0, p.trim, 3),
    repeat(2, (at) => window(x + 282 + at * 110, 334, 52, 100, panes)),
    poly([x + 214, 452, x + 250, 420, x + 520, 420, x + 540, 452], p.roofShade),
    rect(x + 214, 452, 326, 14, p.trim),
    rect(x + 220, 466, 310, G - 466, darker(p.wall, 0.3)),
    door(x + 392, G - 22, 70, 118, p.door, p.trim, light, true),
    window(x + 270, 486, 62, 92, panes),
    repeat(4, (at) => rect(x + 222 + at * 100, 466, 12, G - 466, p.trim) + path(`M${x + 222 + at * 100} 490q-22 0 -24 -24h60q-2 24 -24 24z`, `fill="${p.trim}"`)),
    rect(x + 222, 556, 158, 10, p.trim),
    strokes(x + 232, 566, 0, 36, 10, 15, 0, p.trim, 4),
    rect(x + 214, G - 20, 326, 20, p.stone),
    steps(x + 380, G - 18, 100, 3, lighter(p.stone, 0.25)),
  ].join('');
};

/** Wide gable, deep porch, tapered columns on stone piers. */
export const craftsman: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf('boards', light, dice);
  const x = 270;
  const w = 660;
  return [
    chimney(x + 520, 330, 60, 130, p.stone, light),
    rect(x, 400, w, G - 400, p.wall),
    boards(x, 400, w, G - 400, 18, p.wall),
    gable(x, 410, w, 190, p.wallShade, p.roof, 60, 26),
    boards(x + 220, 300, 220, 60, 14, p.wallShade),
    rect(x + 214, 296, 232, 84, p.trim),
    repeat(3, (at) => window(x + 226 + at * 74, 306, 58, 64, look(site, p.trim, { panes: [2, 1], sill: false, frame: 4 }))),
    repeat(4, (at) => poly([x - 20 + at * 76, 424 - at * 44, x + at * 76, 414 - at * 44, x + at * 76, 446 - at * 44, x - 6 + at * 76, 446 - at * 44], at % 3 ? 'none' : p.trim)),
    rect(x + 30, 446, 400, G - 446, darker(p.wall, 0.34)),
    window(x + 84, 486, 110, 84, look(site, p.trim, { panes: [3, 1] })),
    door(x + 282, G - 20, 76, 118, p.door, p.trim, light),
    window(x + 486, 470, 110, 86, look(site, p.trim, { panes: [3, 2] })),
    poly([x - 10, 452, x + 230, 366, x + 470, 452], p.wall),
    gable(x + 10, 446, 440, 84, p.wall, p.roof, 34, 20),
    rect(x + 20, 440, 420, 18, p.trim),
    repeat(
      3,
      (at) =>
        poly([x + 38 + at * 176, 458, x + 70 + at * 176, 458, x + 78 + at * 176, 540, x + 30 + at * 176, 540], p.trim) +
        rect(x + 24 + at * 176, 540, 60, G - 540, p.stone) +
        rect(x + 20 + at * 176, 534, 68, 10, lighter(p.stone)),
    ),
    rect(x + 84, 562, 116, 10, p.trim),
    strokes(x + 92, 572, 0, 34, 8, 14, 0, p.trim, 4),
    steps(x + 268, G - 18, 106, 3, lighter(p.stone, 0.25)),
    rect(x + 446, G - 34, w - 446, 34, p.stone),
  ].join('');
};

/** Steep gables, half-timber above brick, an arched door. */
export const tudor: Front = (site) => {
  const { light, dice } = site;
  const b = paintOf('brick', light, dice);
  const plaster = light.tone('#efe4cf');
  const beam = light.tone('#54402f');
  const leaded = look(site, beam, { panes: [3, 4], frame: 5 });
  const x = 290;
  return [
    chimney(x + 400, 260, 56, 150, b.wall, light),
    rect(x, 340, 620, G - 340, b.wall),
    bricks(x, 340, 620, G - 340, b.wall, dice),
    sideRoof(x - 20, 346, 660, 150, 90, b.roof, light, 6),
    rect(x + 40, 300, 250, 150, plaster),
    gable(x + 40, 300, 250, 170, plaster, b.roof, 30, 22),
    path(
      `M${x + 46} 300h238M${x + 46} 446h238M${x + 100} 300v146M${x + 230} 300v146M${x + 46} 374h54M${x + 230} 374h54M${x + 165} 180v60M${x + 165} 240l-70 60M${x + 165} 240l70 60`,
      `stroke="${beam}" stroke-width="10" fill="none"`,
    ),
    window(x + 122, 330, 88, 84, leaded),
    window(x + 96, 490, 138, 80, look(site, beam, { panes: [4, 3], frame: 5 })),
    window(x + 494, 390, 70, 70, leaded),
    rect(x + 330, 440, 150, G - 440, b.wallShade),
    gable(x + 330, 444, 150, 130, b.wallShade, b.roof, 18, 18),
    path(`M${x + 366} ${G}V520a40 46 0 0 1 80 0V${G}z`, `fill="${lighter(b.stone)}"`),
    path(`M${x + 376} ${G - 10}V524a30 36 0 0 1 60 0V${G - 10}z`, `fill="${b.door}"`),
    strokes(x + 391, 500, 0, G - 512, 3, 15, 0, darker(b.door, 0.25), 3),
    circle(x + 405, 420, 13, light.lit ? '#f9d98c' : light.glass),
    window(x + 500, 500, 66, 74, leaded),
    steps(x + 360, G - 10, 92, 2, lighter(b.stone)),
  ].join('');
};

/** Symmetrical: five windows above, two and two beside a door with a pediment. */
export const colonial: Front = (site) => {
  const { light, dice } = site;
  const brick = dice.chance(0.4);
  const p = paintOf(brick ? 'brick' : 'boards', light, dice);
  const shutters = dice.chance(0.65) ? darker(p.door, 0.1) : undefined;
  const dormers = dice.chance(0.4);
  const hipped = dice.chance(0.35);
  const x = 250;
  const w = 700;
  const panes = look(site, p.trim, { panes: dormers ? [2, 2] : [3, 4], frame: 5, ...(shutters ? { shutters } : {}) });
  const portico = dice.chance(0.6)
    ? poly([x + 262, 474, x + 350, 432, x + 438, 474], p.trim) + poly([x + 286, 466, x + 350, 442, x + 414, 466], p.wallShade)
    : rect(x + 262, 456, 176, 18, p.roof);
  return [
    chimney(x + 70 + (hipped ? 120 : 0), 270, 50, 120, p.stone, light),
    hipped ? '' : chimney(x + w - 120, 270, 50, 120, p.stone, light),
    rect(x, 320, w, G - 320, p.wall),
    brick ? bricks(x, 320, w, G - 320, p.wall, dice) : boards(x, 320, w, G - 320, 17, p.wall),
    sideRoof(x - 26, 324, w + 52, 130, hipped ? 150 : 50, p.roof, light, 5),
    dormers
      ? repeat(
          3,
          (at) =>
            rect(x + 122 + at * 196, 232, 64, 66, p.wallShade) +
            window(x + 136 + at * 196, 244, 36, 46, look(site, p.trim, { panes: [2, 2], frame: 4, sill: false })) +
            gable(x + 122 + at * 196, 236, 64, 32, p.wall, p.roofShade, 8, 9),
        )
      : '',
    rect(x - 8, 322, w + 16, 16, p.trim),
    rect(x, 322, 14, G - 322, p.trim),
    rect(x + w - 14, 322, 14, G - 322, p.trim),
    repeat(5, (at) => window(x + 62 + at * 132, 358, 48, 82, panes)),
    repeat(4, (at) => window(x + 62 + (at + (at > 1 ? 1 : 0)) * 132, 490, 48, 88, panes)),
    rect(x + 276, 470, 148, G - 470, p.wallShade),
    portico,
    rect(x + 272, 470, 156, 16, p.trim),
    rect(x + 280, 486, 16, G - 486, p.trim),
    rect(x + 404, 486, 16, G - 486, p.trim),
    door(x + 316, G - 14, 68, 104, p.door, p.trim, light),
    steps(x + 290, G - 14, 120, 2, lighter(p.stone)),
  ].join('');
};

/** A storey and a half, steep roof with dormers, shutters. */
export const cape: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf('boards', light, dice);
  const x = 280;
  const w = 640;
  const panes = look(site, p.trim, { panes: [3, 4], shutters: p.accent, frame: 5 });
  return [
    chimney(x + w / 2 - 30, 250, 60, 90, p.stone, light),
    rect(x, 430, w, G - 430, p.wall),
    boards(x, 430, w, G - 430, 15, p.wall),
    sideRoof(x - 24, 438, w + 48, 196, 70, p.roof, light, 7),
    repeat(2, (at) => {
      const dx = x + 120 + at * 280;
      return (
        rect(dx, 318, 120, 92, p.wallShade) + window(dx + 32, 334, 56, 66, look(site, p.trim, { panes: [2, 2], frame: 5 })) + gable(dx, 322, 120, 54, p.wall, p.roofShade, 14, 12)
      );
    }),
    rect(x - 6, 434, w + 12, 14, p.trim),
    repeat(2, (at) => window(x + 74 + at * 130, 482, 54, 84, panes)),
    repeat(2, (at) => window(x + 388 + at * 130, 482, 54, 84, panes)),
    door(x + w / 2 - 34, G - 10, 68, 118, p.door, p.trim, light),
    rect(x, G - 16, w, 16, p.stone),
    steps(x + w / 2 - 50, G - 12, 100, 2, lighter(p.stone)),
  ].join('');
};
