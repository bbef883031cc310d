import { GROUND as G } from './backdrop';
import { slanted } from './facade';
import { paintOf } from './paint';
import { door } from './parts';
import type { Front, Site } from './site';
import { blend, darker, lighter, path, poly, rect, repeat, round, strokes } from './svg';

const LIT = '#f9d98c';

/** A tower seen on its corner, balconies around the edge. */
export const cornerTower: Front = (site) => onCorner(site, { floors: [8, 9, 10], left: 210, right: 150, high: 76, brick: 0.5, slabs: 0.6 });
/** An office building seen on its corner, bands of glass around it. */
export const cornerOffice: Front = (site) => onCorner(site, { floors: [4, 5, 6], left: 270, right: 250, high: 190, brick: 0.2, slabs: 0 });

function onCorner(site: Site, form: { floors: readonly number[]; left: number; right: number; high: number; brick: number; slabs: number }): string {
  const { light, dice } = site;
  const brick = dice.chance(form.brick);
  const p = paintOf(brick ? 'brick' : 'boards', light, dice);
  const cx = dice.between(560, 660);
  const [wl, wr] = [form.left + dice.between(0, 60), form.right + dice.between(0, 60)];
  const top = form.high + dice.between(0, 60);
  const [left, right] = [top + wl * 0.2, top + wr * 0.3];
  const floors = dice.pick(form.floors);
  const foot = G - 66;
  const level = (x: number, at: number, edge: number) => [x, edge + ((foot - edge) * at) / floors] as const;
  const bands = (x: number, edge: number, from: number, to: number) =>
    Array.from({ length: floors }, (_, at) => {
      const [y1, y2] = [top + ((foot - top) * (at + from)) / floors, top + ((foot - top) * (at + to)) / floors];
      const [e1, e2] = [edge + ((foot - edge) * (at + from)) / floors, edge + ((foot - edge) * (at + to)) / floors];
      return `M${r(cx)} ${r(y1)}L${r(x)} ${r(e1)} ${r(x)} ${r(e2)} ${r(cx)} ${r(y2)}z`;
    }).join('');
  const slabs = Array.from({ length: floors - 1 }, (_, at) => {
    const [, y] = level(cx, at + 0.94, top);
    return `M${r(cx - 92)} ${r(y + 92 * 0.2 * (1 - (at + 0.94) / floors))}L${r(cx)} ${r(y)} ${r(cx + 66)} ${r(y + 66 * 0.3 * (1 - (at + 0.94) / floors))}`;
  }).join('');
  return [
    neighbours(site),
    poly([cx, top, cx - wl, left, cx - wl, G, cx, G], p.wall),
    poly([cx, top, cx + wr, right, cx + wr, G, cx, G], p.wallShade),
    brick
      ? slanted({ light, dice, trim: p.trim }, [cx - wl + 8, left + 10, foot], [cx - 8, top + 14, foot], floors, 4) +
        slanted({ light, dice, trim: p.trim }, [cx + 8, top + 14, foot], [cx + wr - 8, right + 10, foot], floors, 3)
      : path(bands(cx - wl, left, 0.26, 0.74), `fill="${light.glass}"`) +
        path(bands(cx + wr, right, 0.26, 0.74), `fill="${darker(light.glass, 0.1)}"`) +
        (light.lit ? panes(site, cx, wl, top, left, foot, floors) : '') +
        strokes(cx - wl + wl / 5, left, 0, foot - left, 4, wl / 5, 0, p.wall, 7) +
        strokes(cx + wr / 4, right, 0, foot - right, 3, wr / 4, 0, p.wallShade, 6),
    dice.chance(form.slabs) ? path(slabs, `stroke="${lighter(p.wall, 0.4)}" stroke-width="10" fill="none"`) : '',
    path(`M${r(cx - wl - 6)} ${r(left)}L${r(cx)} ${r(top - 4)}L${r(cx + wr + 6)} ${r(right)}`, `stroke="${darker(p.wall, 0.24)}" stroke-width="14" fill="none"`),
    poly([cx - wl - 14, foot, cx + wr + 14, foot, cx + wr + 14, foot + 14, cx - wl - 14, foot + 14], p.accent),
    repeat(5, (at) => rect(cx - wl + 8 + (at * wl) / 5, foot + 22, wl / 5 - 12, G - foot - 22, light.lit ? '#f6cf86' : light.glass)),
    repeat(3, (at) => rect(cx + 10 + (at * wr) / 3, foot + 22, wr / 3 - 14, G - foot - 22, light.lit ? '#f1c57c' : darker(light.glass, 0.1))),
    door(cx - wl * 0.42, G, 44, 54, p.door, p.trim, light),
  ].join('');
}

/** Some lit windows on the bright face of a tower with bands of glass. */
const panes = ({ dice }: Site, cx: number, wl: number, top: number, left: number, foot: number, floors: number): string => {
  let d = '';
  for (let floor = 0; floor < floors; floor++)
    for (let at = 0; at < 5; at++)
      if (dice.chance(0.35)) {
        const y = (share: number, v: number) => {
          const edge = top + (left - top) * share;
          return edge + ((foot - edge) * (floor + v)) / floors;
        };
        const [a, b] = [(at + 0.1) / 5, (at + 0.9) / 5];
        d += `M${r(cx - wl * a)} ${r(y(a, 0.26))}L${r(cx - wl * b)} ${r(y(b, 0.26))} ${r(cx - wl * b)} ${r(y(b, 0.74))} ${r(cx - wl * a)} ${r(y(a, 0.74))}z`;
      }
  return path(d, `fill="${LIT}"`);
};

/** Pale slabs with rounded ends, one above the other, glass behind them. */
export const terraceTower: Front = (site) => {
  const { light, dice } = site;
  const slab = light.tone(dice.pick(['#f3ece0', '#e9dcc6', '#d9a58a', '#b9c4bd', '#d8b98c']));
  const p = paintOf('boards', light, dice);
  const floors = dice.pick([8, 9, 10]);
  const rise = 400 / floors;
  const w = dice.pick([320, 380, 440]);
  const wave = dice.pick([0, 18, 34]);
  const top = 520 - floors * rise;
  const glass = darker(light.glass, light.lit ? 0.1 : 0.24);
  return [
    neighbours(site),
    rect(600 - w / 2 + 20, top, w - 40, G - top, glass),
    light.lit
      ? repeat(floors, (floor) => repeat(3, () => (dice.chance(0.5) ? rect(600 - w / 2 + 24 + dice.between(0, w - 130), top + floor * rise + 8, 70, rise - 10, LIT) : '')))
      : '',
    strokes(600 - w / 2 + 60, top, 0, 520 - top, 5, (w - 120) / 4, 0, darker(glass, 0.16), 5),
    repeat(floors + 1, (floor) => {
      const shift = Math.sin(floor * 1.1) * wave;
      const y = top + floor * rise;
      return (
        round(600 - w / 2 - 16 + shift, y - 8, w + 32, 13, 6, slab) + (floor ? rect(600 - w / 2 - 8 + shift, y - 28, w + 16, 20, lighter(light.glass, 0.35), 'opacity=".55"') : '')
      );
    }),
    rect(600 - 50, top - 44, 100, 40, darker(slab, 0.12)),
    rect(600 - w / 2 - 40, 524, w + 80, G - 524, p.wall),
    rect(600 - w / 2 - 54, 514, w + 108, 14, slab),
    repeat(6, (at) => rect(600 - w / 2 - 20 + (at * (w + 40)) / 6, 542, (w + 40) / 6 - 14, G - 542, light.lit ? '#f6cf86' : light.glass)),
    door(568, G, 64, 66, p.door, p.trim, light),
  ].join('');
};

/** What stands beside a tower, paler with distance. */
export function neighbours({ light, dice }: Site): string {
  const far = light.hill;
  const one = (x: number, w: number) => {
    const y = dice.between(220, 400);
    return rect(x, y, w, G - y, blend(far, light.low, 0.2)) + strokes(x + 20, y + 30, w - 40, 0, Math.floor((G - y) / 44), 0, 40, blend(far, light.low, 0.5), 12);
  };
  return one(dice.between(70, 130), dice.between(130, 190)) + one(dice.between(880, 930), dice.between(140, 200));
}

const r = (value: number): number => Math.round(value);
