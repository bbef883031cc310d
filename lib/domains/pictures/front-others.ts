import { GROUND as G } from './backdrop';
import { paintOf } from './paint';
import { bricks, chimney, door, gable, garageDoor, steps, window } from './parts';
import { tree, treesOf } from './plants';
import { type Front, look, type Site } from './site';
import { blend, circle, darker, ellipse, lighter, path, poly, rect, repeat, strokes } from './svg';

/** Logs, a stone chimney, a porch. */
export const cabin: Front = (site) => {
  const { light, dice } = site;
  const log = light.tone(dice.pick(['#9a6a43', '#835a3c', '#a87b52', '#6f5643']));
  const p = paintOf('boards', light, dice);
  const roof = light.tone(dice.pick(['#4c5a52', '#5b4a42', '#6d3f36', '#47525a']));
  const x = 350;
  return [
    chimney(x + 430, 400, 76, 190, p.stone, light),
    rect(x, 420, 500, G - 420, log),
    strokes(x, 440, 500, 0, 9, 0, 20, darker(log, 0.2), 4),
    repeat(2, (at) => repeat(9, (row) => circle(x + at * 500, 430 + row * 20, 10, lighter(log, 0.25)))),
    gable(x, 424, 500, 190, log, roof, 50, 26),
    strokes(x + 120, 344, 260, 0, 4, 0, 20, darker(log, 0.2), 4),
    window(x + 210, 310, 80, 70, look(site, p.trim, { panes: [2, 2] })),
    window(x + 50, 480, 110, 76, look(site, p.trim, { panes: [3, 2], shutters: roof })),
    door(x + 216, G - 12, 70, 116, p.door, darker(log, 0.3), light),
    window(x + 340, 480, 110, 76, look(site, p.trim, { panes: [3, 2], shutters: roof })),
    rect(x - 40, G - 14, 580, 14, lighter(log, 0.2)),
    repeat(2, (at) => rect(x - 30 + at * 544, 450, 14, G - 450, darker(log, 0.15))),
    steps(x + 196, G - 12, 110, 2, lighter(log, 0.3)),
    repeat(
      5,
      (at) =>
        circle(x + 560 + (at % 3) * 26, G - 14 - Math.floor(at / 3) * 24, 13, lighter(log, 0.15)) +
        circle(x + 560 + (at % 3) * 26, G - 14 - Math.floor(at / 3) * 24, 6, lighter(log, 0.45)),
    ),
  ].join('');
};

/** All roof, with a wall of windows. */
export const aFrame: Front = (site) => {
  const { light, dice } = site;
  const wood = light.tone(dice.pick(['#a8764a', '#8d6546', '#b58a5c']));
  const roof = light.tone(dice.pick(['#3f4a47', '#5a453c', '#47525b', '#6a3c33']));
  const dark = darker(wood, 0.3);
  const glow = light.lit ? '#f8d589' : light.glass;
  return [
    poly([290, G, 600, 110, 910, G], roof),
    poly([600, 110, 910, G, 872, G, 600, 168], darker(roof, 0.2)),
    poly([346, G, 600, 196, 854, G], wood),
    poly([478, 420, 600, 224, 722, 420], glow),
    poly([478, 420, 560, 288, 590, 288, 505, 420], '#fff', 'opacity=".2"'),
    path('M600 224V420M540 320h120M478 420h244', `stroke="${dark}" stroke-width="9"`),
    rect(440, 428, 320, 14, dark),
    window(446, 466, 120, 110, look(site, dark, { panes: [2, 1], sill: false })),
    door(600, G - 14, 72, 124, light.tone(dice.pick(['#c46a45', '#44615f', '#d9a441'])), dark, light),
    rect(300, G - 16, 600, 16, lighter(wood, 0.2)),
    rect(316, G - 66, 110, 8, dark),
    rect(776, G - 66, 110, 8, dark),
    strokes(322, G - 58, 0, 44, 7, 16, 0, dark, 4),
    strokes(782, G - 58, 0, 44, 7, 16, 0, dark, 4),
    steps(596, G - 14, 90, 2, lighter(wood, 0.35)),
    light.snow ? poly([600, 96, 690, 240, 664, 236, 600, 150, 536, 236, 510, 240], '#f4f7f7') : '',
  ].join('');
};

/** Long, on a skirting, with a deck and an awning. */
export const mobileHome: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf('boards', light, dice);
  const x = 210;
  return [
    path(`M${x - 14} 452q396 -40 808 0v12h-808z`, `fill="${p.roof}"`),
    rect(x, 462, 780, G - 462 - 26, p.wall),
    strokes(x + 14, 462, 0, G - 488, 38, 20, 0, darker(p.wall, 0.07), 2),
    rect(x, 500, 780, 12, p.accent),
    rect(x, G - 26, 780, 26, darker(p.wall, 0.3)),
    window(x + 50, 486, 120, 60, look(site, p.trim, { panes: [2, 1], shutters: p.roof })),
    window(x + 480, 486, 90, 60, look(site, p.trim, { panes: [2, 1] })),
    window(x + 640, 486, 90, 60, look(site, p.trim, { panes: [2, 1] })),
    door(x + 300, G - 34, 62, 104, p.door, p.trim, light),
    poly([x + 240, 462, x + 430, 462, x + 450, 492, x + 220, 492], p.accent),
    repeat(2, (at) => rect(x + 226 + at * 206, 490, 8, G - 490, p.trim)),
    rect(x + 216, G - 36, 240, 12, p.wood),
    strokes(x + 222, G - 72, 0, 38, 4, 18, 0, p.wood, 5),
    strokes(x + 394, G - 72, 0, 38, 4, 18, 0, p.wood, 5),
    steps(x + 296, G - 26, 76, 2, lighter(p.wood)),
  ].join('');
};

/** Nothing but the lot: meadow, fence, trees, a track. */
export const land: Front = (site: Site) => {
  const { light, dice, facts } = site;
  const grass = light.lawn;
  const trees = treesOf(facts.state, light);
  const copse = dice.between(120, 900);
  const stand = (x: number, h: number) => tree(dice.pick(trees), x, G + dice.between(-30, 6), h, light, dice);
  return [
    path(`M0 ${G - Math.round(dice.between(0, 40))}Q300 ${G - 70} 640 ${G - 20}T1200 ${G - Math.round(dice.between(10, 60))}V800H0z`, `fill="${blend(grass, light.woods, 0.2)}"`),
    repeat(dice.pick([1, 2, 3]), (at) => stand(copse + at * dice.between(60, 110), dice.between(180, 320))),
    stand(dice.pick([dice.between(60, 260), dice.between(940, 1140)]), dice.between(240, 380)),
    dice.chance(0.35) ? barn(dice.between(180, 860), site) : '',
    path(`M0 ${G + 40}Q420 ${G - 10} 760 ${G + 30}T1200 ${G + 10}V800H0z`, `fill="${grass}"`),
    dice.chance(0.6)
      ? path(`M560 800Q600 700 690 ${G + 24}h26Q690 700 700 800z`, `fill="${light.walk}"`)
      : strokes(-20, G + 70, 1240, dice.between(-20, 20), 5, 0, 30, darker(grass, 0.07), 8),
    dice.chance(0.6) ? fence(site) : '',
    repeat(24, () => {
      const x = dice.between(20, 1180);
      const y = dice.between(G + 80, 790);
      return dice.chance(0.4)
        ? circle(x, y, 5, light.tone(dice.pick(['#f1e7d4', '#e2b64f', '#c9796a'])))
        : path(`M${Math.round(x)} ${Math.round(y)}l-5 -22M${Math.round(x)} ${Math.round(y)}l5 -20`, `stroke="${darker(grass, 0.16)}" stroke-width="4"`);
    }),
  ].join('');
};

const fence = ({ light }: Site): string =>
  strokes(60, G + 132, 0, -62, 9, 66, -6, light.tone('#8d7357'), 10) +
  path(`M50 ${G + 84}L610 ${G + 34}M50 ${G + 108}L610 ${G + 58}`, `stroke="${light.tone('#a78b6b')}" stroke-width="7"`);

/** A neighbour's barn, far off. */
function barn(x: number, { light, dice }: Site): string {
  const wall = light.tone(dice.pick(['#9c4f41', '#8d8478', '#b9a58a']));
  return rect(x, G - 70, 120, 76, wall) + gable(x, G - 68, 120, 46, wall, light.tone('#5b5350'), 10, 8) + rect(x + 42, G - 38, 36, 44, darker(wall, 0.3));
}

/** A shop window under a striped awning; with homes above it in `mixedUse`. */
export const shop: Front = (site) => storefront(site, 1);
export const mixedUse: Front = (site) => storefront(site, 2 + site.dice.pick([0, 1]));

function storefront(site: Site, floors: number): string {
  const { light, dice } = site;
  const p = paintOf(dice.chance(0.6) ? 'brick' : 'boards', light, dice);
  const top = floors === 1 ? 360 : 430 - floors * 106;
  const x = 300;
  const glow = light.lit ? '#f6cf86' : light.glass;
  const above = Math.max(0, floors - (floors === 1 ? 1 : 0));
  return [
    rect(0, 330, x - 20, G - 330, blend(p.wallShade, light.low, 0.5)),
    rect(x + 620, 300, 1200 - x - 620, G - 300, blend(p.stone, light.low, 0.5)),
    rect(x, top, 600, G - top, p.wall),
    bricks(x, top, 600, 430 - top + 10, p.wall, dice),
    rect(x - 12, top - 18, 624, 26, p.trim),
    repeat(above, (floor) =>
      repeat(
        4,
        (at) =>
          window(x + 52 + at * 138, top + 28 + floor * 106, 70, 66, look(site, p.trim, { panes: [2, 1] })) +
          (dice.chance(0.4) ? ellipse(x + 87 + at * 138, top + 100 + floor * 106, 40, 8, light.leaves[0] as string) : ''),
      ),
    ),
    rect(x, 436, 600, G - 436, p.roof),
    rect(x + 20, 446, 560, 32, lighter(p.roof, 0.14)),
    rect(x + 30, 492, 220, 92, glow),
    rect(x + 350, 492, 220, 92, glow),
    repeat(
      2,
      (at) =>
        poly([x + 30 + at * 320, 584, x + 30 + at * 320, 560, x + 130 + at * 320, 492, x + 170 + at * 320, 492], '#fff', 'opacity=".2"') +
        repeat(4, (item) =>
          rect(x + 52 + at * 320 + item * 48, 548 - ((item * 37) % 22), 26, 36 + ((item * 37) % 22), light.tone(['#c46a45', '#d9a441', '#5f7f86', '#8fa37c'][item] as string)),
        ),
    ),
    door(x + 268, G - 6, 64, 110, p.door, p.trim, light),
    repeat(12, (at) => poly([x + 10 + at * 48.4, 478, x + 58.4 + at * 48.4, 478, x + 60 + at * 48.4, 516, x + 8 + at * 48.4, 516], at % 2 ? lighter(p.accent, 0.8) : p.accent)),
    rect(x, G - 16, 600, 16, darker(p.roof, 0.2)),
  ].join('');
}

/** Ribbed walls, doors for lorries, a small office. */
export const warehouse: Front = (site) => {
  const { light, dice } = site;
  const wall = light.tone(dice.pick(['#b9bfbd', '#a8b3b5', '#c9bfae', '#8d9a97']));
  const accent = light.tone(dice.pick(['#b4583c', '#44615f', '#d9a441', '#46617a']));
  const dark = light.tone('#41484b');
  return [
    poly([130, 372, 600, 300, 1070, 372, 1070, 384, 130, 384], darker(wall, 0.3)),
    rect(140, 380, 920, G - 380, wall),
    strokes(158, 384, 0, G - 384, 50, 18, 0, darker(wall, 0.07), 3),
    rect(140, 380, 920, 30, accent),
    repeat(3, (at) => garageDoor(200 + at * 220, G - 26, 160, 140, lighter(wall, 0.4), dark) + rect(196 + at * 220, G - 26, 168, 26, dark)),
    repeat(6, (at) => rect(196 + (at % 3) * 220 + (at > 2 ? 150 : 0), G - 30, 16, 24, light.tone('#d9a441'))),
    rect(860, 470, 170, G - 470, lighter(wall, 0.3)),
    rect(852, 462, 186, 12, dark),
    window(878, 496, 60, 60, look(site, dark, { panes: [2, 1], sill: false })),
    door(958, G - 6, 52, 104, accent, dark, light),
  ].join('');
};
