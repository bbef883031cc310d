import { GROUND as G } from './backdrop';
import { paintOf } from './paint';
import { boards, door, gable, sideRoof, steps, window } from './parts';
import { type Front, look } from './site';
import { darker, lighter, poly, rect, repeat, strokes } from './svg';

/** Two houses in one, mirrored, a door each. */
export const duplex: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf(dice.chance(0.35) ? 'brick' : 'boards', light, dice);
  const other = paintOf('boards', light, dice);
  const half = (wall: string, colour: string): string =>
    [
      rect(240, 360, 360, G - 360, wall),
      boards(240, 360, 360, G - 360, 18, wall),
      gable(264, 364, 230, 130, wall, p.roof, 24, 18),
      window(330, 290, 96, 50, look(site, p.trim, { panes: [3, 1], frame: 5 })),
      repeat(2, (at) => window(292 + at * 108, 392, 62, 74, look(site, p.trim, { panes: [2, 2] }))),
      window(286, 504, 120, 74, look(site, p.trim, { panes: [3, 2] })),
      rect(446, 488, 154, 14, p.trim),
      rect(452, 502, 148, G - 502, darker(wall, 0.24)),
      door(490, G - 12, 62, 92, colour, p.trim, light),
      rect(450, 502, 12, G - 502, p.trim),
      steps(474, G - 12, 94, 2, lighter(p.stone)),
    ].join('');
  return (
    sideRoof(216, 366, 768, 96, 60, p.roof, light, 4) +
    half(p.wall, p.door) +
    `<g transform="translate(1200 0)scale(-1 1)">${half(dice.chance(0.5) ? p.wall : other.wall, other.door)}</g>` +
    rect(595, 330, 10, G - 330, p.trim)
  );
};

/** Three stacked porches beside a stacked bay, flat roof with brackets. */
export const threeDecker: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf('boards', light, dice);
  const x = 380;
  return [
    rect(x, 150, 440, G - 150, p.wall),
    boards(x, 150, 440, G - 150, 15, p.wall),
    rect(x - 20, 122, 480, 32, p.trim),
    strokes(x - 6, 154, 0, 16, 19, 25, 0, darker(p.trim, 0.2), 8),
    poly([x + 20, 154, x + 44, 166, x + 44, G, x + 20, G], p.wallShade),
    rect(x + 44, 154, 140, G - 154, lighter(p.wall, 0.1)),
    poly([x + 184, 166, x + 208, 154, x + 208, G, x + 184, G], p.wallShade),
    repeat(3, (floor) => {
      const y = 190 + floor * 150;
      return (
        repeat(2, (at) => window(x + 58 + at * 62, y, 46, 82, look(site, p.trim, { panes: [1, 2], frame: 5 }))) +
        rect(x + 232, y - 24, 220, 130, darker(p.wall, 0.3)) +
        window(x + 262, y, 56, 86, look(site, p.trim, { panes: [1, 2], frame: 4, sill: false })) +
        (floor === 2 ? door(x + 362, G - 16, 58, 96, p.door, p.trim, light) : rect(x + 362, y - 4, 56, 110, p.door)) +
        rect(x + 224, y + 106, 236, 16, p.trim) +
        (floor < 2 ? strokes(x + 236, y + 66, 0, 40, 14, 16, 0, p.trim, 4) + rect(x + 228, y + 60, 228, 8, p.trim) : '') +
        repeat(3, (at) => rect(x + 228 + at * 108, y - 26, 12, 134, p.trim))
      );
    }),
    rect(x, G - 18, 440, 18, p.stone),
    steps(x + 340, G - 16, 100, 3, lighter(p.stone)),
  ].join('');
};
