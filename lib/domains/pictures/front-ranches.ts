import { GROUND as G } from './backdrop';
import { paintOf } from './paint';
import { boards, bricks, chimney, door, gable, garageDoor, sideRoof, steps, window } from './parts';
import { type Front, has, look } from './site';
import { circle, darker, lighter, path, poly, rect, repeat, strokes } from './svg';

/** A ranch house of the middle of the century: a roof of one low slope, a wall of pierced blocks, a carport. */
export const slantedRanch: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf('boards', light, dice);
  const dark = light.tone('#4a443f');
  const glass = look(site, p.trim, { panes: [3, 1], frame: 6, sill: false });
  let holes = '';
  for (let row = 0; row < 5; row++) for (let at = 0; at < 7; at++) holes += `M${806 + at * 26} ${494 + row * 24}h14v14h-14z`;
  return [
    poly([170, 470, 780, 400, 780, G, 170, G], p.wall),
    strokes(190, 470, 0, G - 470, 24, 24, 0, darker(p.wall, 0.08), 3),
    rect(500, 380, 70, 90, p.stone),
    window(200, 494, 190, 86, glass),
    poly([420, 446, 640, 422, 640, G - 10, 420, G - 10], p.trim) +
      poly([430, 456, 526, 446, 526, G - 16, 430, G - 16], light.lit ? '#f9d98c' : light.glass) +
      poly([536, 444, 630, 434, 630, G - 16, 536, G - 16], light.lit ? '#f6cf86' : light.glass),
    door(684, G - 6, 70, 124, p.door, p.trim, light),
    rect(780, 470, 290, G - 470, darker(p.wall, 0.34)),
    rect(796, 484, 200, G - 484, lighter(p.stone, 0.25)) + path(holes, `fill="${darker(p.stone, 0.2)}"`),
    has(site, 'garage') ? garageDoor(1010, G, 56, 100, p.trim, p.trim) : '',
    poly([130, 480, 800, 396, 800, 374, 130, 458], p.roof) + poly([760, 474, 1100, 442, 1100, 424, 760, 452], darker(p.roof, 0.14)),
    rect(1070, 450, 12, G - 450, dark),
    light.snow ? poly([130, 458, 800, 374, 800, 364, 130, 448], '#f4f7f7') : '',
    rect(660, G - 8, 150, 8, lighter(p.stone)),
  ].join('');
};

/** A ranch house whose wing comes forward under a gable of its own. */
export const wingedRanch: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf('boards', light, dice);
  const b = paintOf('brick', light, dice);
  const brick = dice.chance(0.5);
  const wing = brick ? b.wall : p.wallShade;
  const garage = has(site, 'garage');
  return [
    chimney(420, 390, 64, 80, b.wall, light),
    rect(180, 446, 620, G - 446, p.wall),
    boards(180, 446, 620, G - 446, 18, p.wall),
    sideRoof(140, 452, 860, 116, 110, p.roof, light, 4),
    rect(180, 452, 500, 16, darker(p.wall, 0.3), 'opacity=".5"'),
    repeat(2, (at) => window(224 + at * 132, 490, 84, 70, look(site, p.trim, { panes: [2, 2], shutters: p.accent }))),
    rect(480, 474, 170, G - 474, darker(p.wall, 0.2)) + repeat(3, (at) => rect(474 + at * 82, 462, 12, G - 462, p.trim)),
    door(530, G - 8, 66, 116, p.door, p.trim, light),
    rect(690, 440, 330, G - 440, wing) + (brick ? bricks(690, 440, 330, G - 440, wing, dice) : boards(690, 440, 330, G - 440, 18, wing)),
    gable(690, 444, 330, 120, lighter(p.wall, 0.15), p.roof, 34, 20),
    circle(855, 396, 18, p.trim) + circle(855, 396, 12, light.lit ? '#f9d98c' : light.glass),
    garage ? garageDoor(740, G, 230, 118, p.trim, p.trim) : window(760, 476, 190, 90, look(site, p.trim, { panes: [3, 2] })),
    rect(180, G - 20, 300, 20, b.stone),
    steps(518, G - 8, 90, 1, lighter(b.stone)),
  ].join('');
};
