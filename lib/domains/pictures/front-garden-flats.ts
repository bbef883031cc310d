import { GROUND as G } from './backdrop';
import { slanted } from './facade';
import { paintOf } from './paint';
import { boards, door, gable, window } from './parts';
import { type Front, look } from './site';
import { darker, lighter, path, poly, rect, repeat, strokes } from './svg';

/** Two long floors with a gallery, a door each, a stair up to it. */
export const galleryFlats: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf('boards', light, dice);
  const [x, w] = [150, 900];
  const roof = p.roof;
  const doors = [p.door, p.accent, p.door, p.accent];
  const floor = (y: number) =>
    repeat(4, (at) => {
      const ux = x + 40 + at * 216;
      return door(ux + 20, y + 124, 54, 100, doors[at] as string, p.trim, light) + window(ux + 100, y + 38, 78, 56, look(site, p.trim, { panes: [2, 1], frame: 5 }));
    });
  return [
    rect(x, 320, w, G - 320, p.wall),
    boards(x, 320, w, G - 320, 24, p.wall),
    rect(x, 320, w, 26, darker(p.wall, 0.3)) + rect(x, 470, w, 26, darker(p.wall, 0.3)),
    floor(324),
    floor(G - 124),
    rect(x - 16, 450, w + 32, 14, lighter(p.trim)),
    strokes(x, 408, 0, 44, 45, 20, 0, p.trim, 4) + rect(x - 12, 402, w + 24, 8, p.trim),
    repeat(5, (at) => rect(x - 6 + at * 224, 326, 12, G - 326, p.trim)),
    dice.chance(0.5) ? poly([x - 40, 326, x + 10, 250, x + w - 10, 250, x + w + 40, 326], roof) : rect(x - 34, 300, w + 68, 26, roof),
    path(`M560 ${G}L690 456M606 ${G}L736 456`, `stroke="${p.trim}" stroke-width="9"`) + strokes(578, G - 16, 46, 0, 9, 13, -15.4, p.trim, 7),
  ].join('');
};

/** A block on its corner with balconies along both sides. */
export const cornerFlats: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf(dice.chance(0.4) ? 'brick' : 'boards', light, dice);
  const cx = dice.between(520, 600);
  const [wl, wr] = [dice.between(230, 280), dice.between(330, 390)];
  const rows = dice.pick([3, 4]);
  const top = G - rows * 100 - 20;
  const [left, right] = [top + wl * 0.14, top + wr * 0.12];
  const slab = (x: number, edge: number, at: number) => top + ((G - top) * at) / rows + ((edge - top) * Math.abs(x - cx) * (1 - at / rows)) / (x < cx ? wl : wr);
  const rails = Array.from({ length: rows }, (_, floor) => {
    const at = floor + 0.86;
    const [a, b] = [cx + wr * 0.16, cx + wr * 0.56];
    return `M${r(a)} ${r(slab(a, right, at))}L${r(b)} ${r(slab(b, right, at))}M${r(a)} ${r(slab(a, right, at) - 34)}L${r(b)} ${r(slab(b, right, at) - 34)}`;
  }).join('');
  const bars = Array.from({ length: rows }, (_, floor) =>
    Array.from({ length: 9 }, (_, n) => {
      const x = cx + wr * (0.16 + n * 0.05);
      return `M${r(x)} ${r(slab(x, right, floor + 0.86))}v-34`;
    }).join(''),
  ).join('');
  return [
    poly([cx, top, cx - wl, left, cx - wl, G, cx, G], p.wallShade),
    poly([cx, top, cx + wr, right, cx + wr, G, cx, G], p.wall),
    slanted({ light, dice, trim: p.trim }, [cx - wl + 10, left + 12, G - 10], [cx - 10, top + 16, G - 10], rows, 3),
    slanted({ light, dice, trim: p.trim }, [cx + 10, top + 16, G - 10], [cx + wr - 10, right + 12, G - 10], rows, 5),
    path(rails, `stroke="${p.trim}" stroke-width="8"`) + path(bars, `stroke="${p.trim}" stroke-width="4"`),
    path(`M${r(cx - wl - 14)} ${r(left)}L${r(cx)} ${r(top - 4)}L${r(cx + wr + 14)} ${r(right)}`, `stroke="${p.roof}" stroke-width="24" fill="none"`),
    dice.chance(0.5) ? poly([cx + wr * 0.66, right + 12, cx + wr * 0.86, right + 20, cx + wr * 0.86, G, cx + wr * 0.66, G], p.accent) : '',
    poly([cx + wr * 0.62, G - 102, cx + wr * 0.9, G - 98, cx + wr * 0.94, G - 82, cx + wr * 0.6, G - 84], darker(p.accent, 0.2)),
    door(cx + wr * 0.7, G - 4, 54, 82, p.door, p.trim, light),
  ].join('');
};

/** A row of steep gables, one for each stair. */
export const gabledFlats: Front = (site) => {
  const { light, dice } = site;
  const p = paintOf('boards', light, dice);
  const other = paintOf(dice.chance(0.5) ? 'brick' : 'boards', light, dice);
  const units = dice.pick([3, 4]);
  const w = 840 / units;
  return repeat(units, (at) => {
    const x = 180 + at * w;
    const wall = at % 2 ? other.wall : p.wall;
    const y = at % 2 ? 350 : 330;
    return [
      rect(x, y, w, G - y, wall),
      boards(x, y, w, G - y, 26, wall),
      gable(x, y + 2, w, w * 0.42, wall, p.roof, 8, 16),
      window(x + w / 2 - 28, y - w * 0.16, 56, 54, look(site, p.trim, { panes: [2, 2], frame: 5, sill: false })),
      repeat(2, (floor) => window(x + 28, y + 28 + floor * 130, w * 0.28, 74, look(site, p.trim, { panes: [2, 2], frame: 5, sill: false, plain: units > 3 }))),
      rect(x + w * 0.5, y + 24, w * 0.42, 88, darker(wall, 0.3)) +
        window(x + w * 0.56, y + 32, w * 0.3, 76, look(site, p.trim, { panes: [2, 1], frame: 4, sill: false, plain: true })),
      rect(x + w * 0.48, y + 110, w * 0.46, 9, p.trim) + strokes(x + w * 0.5, y + 74, 0, 36, 6, (w * 0.42) / 5, 0, p.trim, 4) + rect(x + w * 0.48, y + 68, w * 0.46, 7, p.trim),
      door(x + w * 0.58, G - 4, 56, 94, at % 2 ? p.door : other.door, p.trim, light),
    ].join('');
  });
};

const r = (value: number): number => Math.round(value);
