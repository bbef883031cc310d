import { GROUND as G } from './backdrop';
import { slanted } from './facade';
import { neighbours } from './front-towers';
import { paintOf } from './paint';
import { bricks, door, window } from './parts';
import { type Front, look } from './site';
import { darker, lighter, path, poly, rect, repeat, round, strokes } from './svg';

const LIT = '#f9d98c';

/** Steps back as it rises, ribs from the pavement to the crown. */
export const steppedTower: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf('brick', light, dice);
  const stone = light.tone(dice.pick(['#d9cbb2', '#c9a888', '#b98a6c', '#dcd6c8', '#a9a79b']));
  const tiers = dice.pick([
    [250, 380, 150],
    [220, 330, 130],
    [270, 400, 190],
  ] as const);
  const tops = [dice.between(290, 350), dice.between(200, 250), dice.between(126, 165)];
  const widths = [tiers[1] + 60, tiers[0] + 20, tiers[2]];
  const tier = (at: number) => {
    const [w, y] = [widths[at] as number, tops[at] as number];
    const x = 600 - w / 2;
    const count = Math.floor((w - 30) / 44);
    const step = (w - 30) / count;
    return (
      rect(x, y, w, G - y, at === 1 ? lighter(stone, 0.08) : stone) +
      rect(x + w - 24, y, 24, G - y, darker(stone, 0.12)) +
      strokes(x + 15 + step / 2, y + 24, 0, G - y - 100, count, step, 0, light.glass, 20, 'stroke-dasharray="26 15"') +
      (light.lit
        ? repeat(count, (n) => (dice.chance(0.6) ? strokes(x + 15 + step / 2 + n * step, y + 24 + 41 * Math.floor(dice.between(0, 5)), 0, 26, 1, 0, 0, LIT, 20) : ''))
        : '') +
      strokes(x + 8, y - 10, 0, G - y - 66, count + 1, step, 0, lighter(stone, 0.3), 7) +
      rect(x - 6, y - 12, w + 12, 14, p.accent)
    );
  };
  return [
    neighbours(site),
    tier(0),
    tier(1),
    tier(2),
    poly([600 - (widths[2] as number) / 3, (tops[2] as number) - 12, 600, (tops[2] as number) - 56, 600 + (widths[2] as number) / 3, (tops[2] as number) - 12], p.roof),
    rect(597, (tops[2] as number) - 96, 6, 60, p.roof),
    rect(600 - (widths[0] as number) / 2 - 10, G - 76, (widths[0] as number) + 20, 76, darker(stone, 0.2)),
    repeat(6, (at) =>
      rect(600 - (widths[0] as number) / 2 + 12 + (at * (widths[0] as number)) / 6, G - 60, (widths[0] as number) / 6 - 20, 60, light.lit ? '#f6cf86' : light.glass),
    ),
    round(540, G - 100, 120, 26, 6, p.accent),
    door(570, G, 60, 70, p.door, p.trim, light),
  ].join('');
};

/** A brick block from before the war: a stone foot, bands, a house and a tank on its roof. */
export const brickTower: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf('brick', light, dice);
  const bays = dice.pick([5, 6, 7]);
  const floors = dice.pick([5, 6, 7]);
  const w = bays * 74 + 40;
  const x = 600 - w / 2;
  const top = 470 - floors * 44;
  const stone = lighter(p.stone, 0.3);
  const tankX = x + w * dice.pick([0.2, 0.75]);
  const wings = dice.chance(0.5);
  return [
    neighbours(site),
    rect(tankX - 34, top - 80, 68, 44, light.tone('#8b674c')) +
      poly([tankX - 40, top - 80, tankX, top - 104, tankX + 40, top - 80], light.tone('#3b4245')) +
      path(`M${Math.round(tankX - 26)} ${Math.round(top - 36)}v36m52 0v-36`, `stroke="${light.tone('#3b4245')}" stroke-width="6"`),
    rect(600 - w * 0.14, top - 50, w * 0.28, 52, p.wallShade),
    rect(x, top, w, G - top, p.wall),
    bricks(x, top, w, 470 - top, p.wall, dice),
    wings ? rect(x + w * 0.36, top, w * 0.28, 470 - top, darker(p.wall, 0.24)) : '',
    slanted({ light, dice, trim: p.trim }, [x + 24, top + 10, 468], [x + w - 10, top + 10, 468], floors, bays),
    rect(x - 12, top - 14, w + 24, 20, p.trim) + strokes(x, top + 6, 0, 10, Math.floor(w / 20), 20, 0, darker(p.trim, 0.25), 8),
    rect(x - 4, 468, w + 8, 12, stone),
    rect(x, 480, w, G - 480, darker(stone, 0.06)),
    strokes(x, 506, w, 0, 4, 0, 26, darker(stone, 0.14), 3),
    repeat(bays - 2, (at) => window(x + 34 + (at < (bays - 2) / 2 ? at : at + 2) * 74, 504, 48, 74, look(site, p.trim, { panes: [2, 2], frame: 5, arched: true, sill: false }))),
    rect(552, 506, 96, G - 506, lighter(stone, 0.3)),
    door(570, G, 60, 76, p.door, p.trim, light, true),
    poly([530, 500, 670, 500, 690, 526, 510, 526], p.accent) + strokes(520, 526, 0, 84, 2, 160, 0, light.tone('#3b4245'), 5),
  ].join('');
};
