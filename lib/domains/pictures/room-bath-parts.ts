import { type Decor, FLOOR } from './room';
import { circle, darker, ellipse, lighter, path, poly, polys, rect, repeat, round, strokes } from './svg';

/** Walls and floor of a bathroom: tiles to the ceiling, to the shoulder or to the hip, and one of four floors. */
export function tiles(d: Decor, tile: string): string {
  const { dice } = d;
  const top = dice.pick([0, 250, 250, 360]);
  const grout = darker(tile, 0.07);
  const h = FLOOR - top;
  const wall = dice.pick([
    () => strokes(0, top + 36, 1200, 0, Math.floor(h / 36), 0, 36, grout, 2) + strokes(30, top, 0, h, 20, 60, 0, grout, 2),
    () => strokes(0, top + 40, 1200, 0, Math.floor(h / 40), 0, 40, grout, 2) + repeat(2, (row) => strokes(row * 40, top + row * 40, 0, 40, 15, 80, 0, grout, 2)),
    () => strokes(16, top, 0, h, 50, 24, 0, grout, 2),
    () => strokes(0, top + 120, 1200, 0, Math.floor(h / 120), 0, 120, grout, 2) + strokes(240, top, 0, h, 4, 240, 0, grout, 2),
    () => strokes(0, top + 50, 1200, 0, Math.floor(h / 50), 0, 50, grout, 2) + strokes(0, top, 0, h, 24, 50, 0, grout, 2) + rect(0, top + 50, 1200, 26, d.second),
  ])();
  const floor = dice.pick([
    () =>
      rect(0, FLOOR, 1200, 200, darker(tile, 0.12)) +
      strokes(0, FLOOR + 40, 1200, 0, 4, 0, 46, darker(tile, 0.2), 2) +
      strokes(60, FLOOR, -60, 200, 12, 110, 0, darker(tile, 0.2), 2),
    () => checks(d.trim, lighter(d.metal, 0.2)),
    () => checks(lighter(d.second, 0.5), lighter(d.second, 0.2)),
    () => rect(0, FLOOR, 1200, 200, d.floor) + strokes(0, FLOOR + 34, 1200, 0, 5, 0, 40, darker(d.floor, 0.1), 3),
  ])();
  return rect(0, top, 1200, h, tile) + wall + (top ? rect(0, top - 10, 1200, 14, d.trim) : '') + floor + rect(0, FLOOR, 1200, 10, '#000', 'opacity=".1"');
}

function checks(pale: string, deep: string): string {
  const at = (x: number, y: number) => 600 + (x - 600) * (1 + (y - FLOOR) / 320);
  const rows = [0, 36, 82, 140, 206];
  return (
    rect(0, FLOOR, 1200, 200, pale) +
    polys(
      Array.from({ length: 40 }, (_, cell) => {
        const [row, x] = [Math.floor(cell / 10), -60 + (cell % 10) * 140 + (Math.floor(cell / 10) % 2) * 70];
        const [y1, y2] = [FLOOR + (rows[row] as number), FLOOR + (rows[row + 1] as number)];
        return [at(x, y1), y1, at(x + 70, y1), y1, at(x + 70, y2), y2, at(x, y2), y2];
      }),
      deep,
    )
  );
}

/** A mirror around (x, y): round, upright, arched or wide. */
export function mirror(d: Decor, x: number, y: number): string {
  const glass = d.light.lit ? '#b9c4cc' : '#d4e1e2';
  return d.dice.pick([
    () => circle(x, y, 122, d.metal) + circle(x, y, 113, glass) + path(`M${x - 80} ${y + 30}l120 -120h34L${x - 72} ${y + 64}z`, 'fill="#fff" opacity=".4"'),
    () =>
      round(x - 110, y - 130, 220, 250, 18, d.wood) +
      round(x - 98, y - 118, 196, 226, 10, glass) +
      path(`M${x - 90} ${y + 50}l150 -160h30L${x - 90} ${y + 80}z`, 'fill="#fff" opacity=".4"'),
    () => path(`M${x - 96} ${y + 124}v-140a96 110 0 0 1 192 0v140z`, `fill="${d.metal}"`) + path(`M${x - 88} ${y + 116}v-132a88 102 0 0 1 176 0v132z`, `fill="${glass}"`),
    () =>
      rect(x - 180, y - 90, 360, 190, d.trim) +
      rect(x - 170, y - 80, 340, 170, glass) +
      path(`M${x - 150} ${y + 80}l150 -150h50L${x - 90} ${y + 80}z`, 'fill="#fff" opacity=".35"'),
  ])();
}

/** A cabinet with one basin or two, or a basin on a foot. */
export function basin(d: Decor, x: number): string {
  const wood = d.dice.pick([d.wood, d.main, d.linen, d.second]);
  const tap = (tx: number) => path(`M${tx} 416v-40q0 -12 20 -12h14`, `stroke="${d.metal}" stroke-width="9" fill="none" stroke-linecap="round"`);
  const bowl = (bx: number, w: number) => path(`M${bx - w / 2} 448h${w}q-6 -30 -40 -34h${80 - w}q-34 4 -40 34z`, 'fill="#fdfcf8"') + tap(bx);
  const two = d.dice.chance(0.35);
  if (!two && d.dice.chance(0.3)) {
    return (
      ellipse(x + 190, 642, 90, 12, '#000', 'opacity=".14"') +
      poly([x + 160, 460, x + 220, 460, x + 236, 640, x + 144, 640], '#f3f0e8') +
      path(`M${x + 70} 424h240q0 50 -60 56h-120q-60 -6 -60 -56z`, 'fill="#fdfcf8"') +
      tap(x + 190)
    );
  }
  return [
    ellipse(x + 190, 644, 220, 12, '#000', 'opacity=".12"'),
    rect(x, 470, 380, 130, wood),
    repeat(2, (at) => round(x + 12 + at * 184, 484, 172, 104, 4, lighter(wood, 0.1)) + rect(x + 84 + at * 184, 496, 28, 6, d.metal)),
    d.dice.chance(0.5) ? repeat(2, (at) => rect(x + 14 + at * 336, 600, 16, 40, darker(wood, 0.2))) : rect(x, 600, 380, 40, darker(wood, 0.3)),
    rect(x, 472, 380, 8, '#000', 'opacity=".16"'),
    rect(x - 14, 448, 408, 24, d.trim),
    two ? bowl(x + 96, 140) + bowl(x + 284, 140) : bowl(x + 190, 172),
    round(x + 14, 404, 30, 44, 6, d.second),
  ].join('');
}

/** Lamps on both sides of (x, 236), or a bar above. */
export function lamps(d: Decor, x: number): string {
  const shine = d.light.lit ? '#fbe3a8' : d.linen;
  const glow = d.light.lit ? circle(x, 230, 240, '#fbe0a0', 'opacity=".14"') : '';
  return glow + repeat(2, (at) => rect(x - 164 + at * 316, 236, 14, 50, d.metal) + round(x - 176 + at * 316, 190, 38, 58, 16, shine));
}

export function toilet(d: Decor, x: number): string {
  return (
    ellipse(x + 60, 676, 84, 10, '#000', 'opacity=".14"') +
    round(x, 420, 120, 110, 10, '#fdfcf8') +
    rect(x - 4, 412, 128, 16, '#f3f0e8') +
    path(`M${x - 6} 546h132q-4 66 -34 74v54h-64v-54q-30 -8 -34 -74z`, 'fill="#fdfcf8"') +
    path(`M${x + 62} 546h64q-4 66 -34 74v54h-30z`, 'fill="#e6e3da"') +
    round(x - 12, 530, 144, 22, 11, d.dice.chance(0.4) ? d.wood : '#f3f0e8')
  );
}

/** Towels on a warm ladder. */
export const ladder = (d: Decor, x: number): string =>
  path(`M${x} 600L${x + 30} 190M${x + 110} 600L${x + 110} 190`, `stroke="${d.metal}" stroke-width="8"`) +
  strokes(x + 28, 250, 84, 0, 5, -4, 70, d.metal, 6) +
  rect(x + 26, 252, 84, 110, d.linen) +
  rect(x + 18, 394, 90, 90, d.third);
