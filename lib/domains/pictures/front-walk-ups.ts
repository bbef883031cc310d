import { GROUND as G } from './backdrop';
import { slanted } from './facade';
import { paintOf } from './paint';
import { bricks, door, steps, window } from './parts';
import { type Front, look, type Site } from './site';
import { blend, darker, lighter, path, poly, rect, repeat, strokes } from './svg';

/** Brick with two bays that stand out from the pavement to the cornice. */
export const bayWalkUp: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf('brick', light, dice);
  const floors = dice.pick([3, 4]);
  const top = 556 - floors * 112;
  const [x, w] = [310, 580];
  const bay = dice.chance(0.5) ? p.wall : p.accent;
  const cornice = dice.pick([p.trim, p.roof, darker(p.wall, 0.25)]);
  const panes = look(site, p.trim, { panes: [1, 2], frame: 5 });
  const column = (bx: number) =>
    poly([bx - 24, top + 20, bx, top + 32, bx, G, bx - 24, G], darker(bay, 0.2)) +
    rect(bx, top + 20, 112, G - top - 20, lighter(bay, 0.08)) +
    poly([bx + 136, top + 20, bx + 112, top + 32, bx + 112, G, bx + 136, G], darker(bay, 0.12)) +
    repeat(
      floors,
      (floor) =>
        window(bx + 20, top + 46 + floor * 112, 72, 74, look(site, p.trim, { panes: [2, 2], frame: 5 })) + rect(bx - 26, top + 134 + floor * 112, 164, 8, lighter(bay, 0.25)),
    );
  return [
    rect(-20, dice.between(260, 340), 320, 400, blend(p.wallShade, light.low, 0.45)),
    rect(900, dice.between(240, 340), 340, 400, blend(p.stone, light.low, 0.4)),
    rect(x, top, w, G - top, p.wall),
    bricks(x, top, w, G - top, p.wall, dice),
    repeat(floors - 1, (floor) => repeat(2, (at) => window(560 + at * 50 - 14, top + 46 + floor * 112, 34, 78, panes))),
    column(x + 50),
    column(x + 418),
    rect(x - 16, top - 22, w + 32, 30, cornice),
    rect(x - 24, top - 30, w + 48, 12, lighter(cornice, 0.2)),
    strokes(x, top + 8, 0, 14, Math.floor(w / 24), 24, 0, darker(cornice, 0.25), 9),
    rect(x, G - 30, w, 30, lighter(p.stone, 0.1)),
    poly([536, G - 120, 600, G - 150, 664, G - 120], p.trim) + rect(544, G - 120, 112, 100, lighter(p.stone, 0.3)),
    door(568, G - 26, 64, 86, p.door, p.trim, light),
    steps(552, G - 26, 96, 3, lighter(p.stone, 0.4)),
  ].join('');
};

/** A brick building on its corner, a shop below. */
export const cornerWalkUp: Front = (site) => onCorner(site, 3);
/** An old factory on its corner, few large windows on each side. */
export const cornerLoft: Front = (site) => onCorner(site, 2);

function onCorner(site: Site, columns: number): string {
  const { light, dice } = site;
  const p = paintOf('brick', light, dice);
  const cx = dice.between(540, 620);
  const [wl, wr] = [dice.between(250, 300), dice.between(250, 330)];
  const floors = dice.pick([3, 4]);
  const top = 490 - floors * 92;
  const [left, right] = [top + wl * 0.16, top + wr * 0.2];
  const cornice = dice.pick([p.trim, p.roof, p.accent]);
  const shop = dice.pick([p.accent, p.door, p.roof]);
  const glow = light.lit ? '#f6cf86' : light.glass;
  return [
    rect(-20, dice.between(300, 360), cx - wl + 20, 330, blend(p.wallShade, light.low, 0.45)),
    rect(cx + wr, dice.between(300, 380), 500, 330, blend(p.stone, light.low, 0.4)),
    poly([cx, top, cx - wl, left, cx - wl, G, cx, G], p.wall),
    poly([cx, top, cx + wr, right, cx + wr, G, cx, G], p.wallShade),
    slanted({ light, dice, trim: p.trim }, [cx - wl + 10, left + 20, 498], [cx - 10, top + 26, 488], floors, columns),
    slanted({ light, dice, trim: p.trim }, [cx + 10, top + 26, 488], [cx + wr - 10, right + 20, 498], floors, columns + 1),
    path(`M${r(cx - wl - 8)} ${r(left)}L${r(cx)} ${r(top - 4)}L${r(cx + wr + 8)} ${r(right)}`, `stroke="${cornice}" stroke-width="26" fill="none"`),
    path(`M${r(cx - wl - 8)} ${r(left - 14)}L${r(cx)} ${r(top - 20)}L${r(cx + wr + 8)} ${r(right - 14)}`, `stroke="${lighter(cornice, 0.3)}" stroke-width="7" fill="none"`),
    poly([cx - wl, 500, cx, 490, cx, G, cx - wl, G], darker(shop, 0.2)) + poly([cx, 490, cx + wr, 500, cx + wr, G, cx, G], darker(shop, 0.34)),
    repeat(2, (at) => rect(cx - wl + 20 + (at * wl) / 2, 536, wl / 2 - 44, G - 550, glow)) +
      repeat(2, (at) => rect(cx + 90 + (at * (wr - 80)) / 2, 536, (wr - 80) / 2 - 30, G - 550, darker(glow, 0.08))),
    poly([cx - wl - 6, 504, cx, 492, cx, 512, cx - 10, 534, cx - wl - 22, 546], lighter(shop, 0.2)) +
      poly([cx + 84, 496, cx + wr + 6, 504, cx + wr + 20, 544, cx + 74, 530], lighter(shop, 0.08)),
    door(cx + 20, G - 4, 46, 88, p.door, p.trim, light),
    steps(cx + 14, G - 6, 60, 1, lighter(p.stone, 0.3)),
  ].join('');
}

const r = (value: number): number => Math.round(value);
