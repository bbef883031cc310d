import { GROUND as G } from './backdrop';
import { paintOf } from './paint';
import { boards, chimney, door, sideRoof, steps, window } from './parts';
import { type Front, look } from './site';
import { darker, lighter, poly, rect, repeat, strokes } from './svg';

/** The craftsman's other form: the roof runs along the street, with a wide dormer and a porch from end to end. */
export const bungalow: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf('boards', light, dice);
  const x = 270;
  const w = 660;
  const posts = dice.pick([4, 5]);
  const gap = (w - 70) / (posts - 1);
  return [
    chimney(x + dice.pick([80, 500]), 300, 58, 90, p.stone, light),
    rect(x + 20, 440, w - 40, G - 440, darker(p.wall, 0.22)),
    boards(x + 20, 440, w - 40, G - 440, 17, darker(p.wall, 0.22)),
    sideRoof(x - 40, 462, w + 80, 196, 96, p.roof, light, 6),
    poly([x + 170, 420, x + 170, 336, x + 490, 336, x + 490, 420], p.wall),
    boards(x + 170, 336, 320, 84, 15, p.wall),
    poly([x + 140, 346, x + 196, 290, x + 464, 290, x + 520, 346], p.roofShade),
    repeat(4, (at) => window(x + 194 + at * 72, 358, 54, 48, look(site, p.trim, { panes: [2, 1], frame: 5, sill: false }))),
    window(x + 76, 494, 118, 80, look(site, p.trim, { panes: [3, 1] })),
    door(x + w / 2 - 38, G - 20, 76, 112, p.door, p.trim, light),
    window(x + w - 194, 494, 118, 80, look(site, p.trim, { panes: [3, 1] })),
    rect(x - 10, 462, w + 20, 18, p.trim),
    repeat(
      posts,
      (at) =>
        poly([x + 18 + at * gap, 480, x + 52 + at * gap, 480, x + 60 + at * gap, 548, x + 10 + at * gap, 548], p.trim) +
        rect(x + 2 + at * gap, 546, 66, G - 546, p.stone) +
        rect(x - 2 + at * gap, 540, 74, 10, lighter(p.stone)),
    ),
    repeat(2, (side) => strokes(x + 80 + side * (w - 250), 562, 0, 38, 6, 18, 0, p.trim, 5) + rect(x + 70 + side * (w - 250), 558, 112, 8, p.trim)),
    rect(x, G - 18, w, 18, p.stone),
    steps(x + w / 2 - 54, G - 18, 108, 3, lighter(p.stone, 0.25)),
  ].join('');
};
