import { pot } from './plants';
import { type Decor, FLOOR, shell, view } from './room';
import { circle, darker, ellipse, lighter, path, rect, repeat, round, strokes } from './svg';

/** A bathroom with a basin, a mirror and tiles; a tub or a shower. */
export function bath(d: Decor): string {
  const { dice } = d;
  const tile = dice.pick([lighter(d.main, 0.55), '#f3f0e8', lighter(d.second, 0.5), lighter(d.plant, 0.5)]);
  const tub = dice.chance(0.6);
  const left = dice.chance(0.5);
  const drawn = [
    shell(d),
    rect(0, 250, 1200, FLOOR - 250, tile),
    strokes(0, 286, 1200, 0, 9, 0, 36, darker(tile, 0.06), 2),
    strokes(30, 250, 0, FLOOR - 250, 20, 60, 0, darker(tile, 0.06), 2),
    rect(0, 240, 1200, 14, d.trim),
    rect(0, FLOOR, 1200, 200, darker(tile, 0.12)),
    strokes(0, FLOOR + 40, 1200, 0, 4, 0, 46, darker(tile, 0.2), 2),
    strokes(60, FLOOR, -60, 200, 12, 110, 0, darker(tile, 0.2), 2),
    vanity(d, 130),
    tub ? bathtub(d, 640) : shower(d, 700),
    tub ? view(d, 760, 70, 240, 150, [2, 1]) : view(d, 500, 90, 150, 190, [1, 2]),
    ellipse(380, 730, 190, 26, d.third),
    pot(tub ? 1130 : 560, tub ? 660 : 640, 150, d.second, d.plant),
  ].join('');
  // Only what has no window stays right when mirrored; here everything does.
  return left ? drawn : `<g transform="translate(1200 0)scale(-1 1)">${drawn}</g>`;
}

function vanity(d: Decor, x: number): string {
  const wood = d.dice.pick([d.wood, d.main]);
  return [
    d.dice.chance(0.6)
      ? circle(x + 190, 270, 122, d.metal) + circle(x + 190, 270, 113, '#d4e1e2') + path(`M${x + 110} 300l120 -120h34L${x + 118} 334z`, 'fill="#fff" opacity=".4"')
      : round(x + 80, 140, 220, 250, 18, d.wood) + round(x + 92, 152, 196, 226, 10, '#d4e1e2') + path(`M${x + 100} 320l150 -160h30L${x + 100} 350z`, 'fill="#fff" opacity=".4"'),
    repeat(2, (at) => rect(x + 26 + at * 316, 236, 14, 50, d.metal) + round(x + 14 + at * 316, 190, 38, 58, 16, d.light.lit ? '#fbe3a8' : d.linen)),
    rect(x, 470, 380, 130, wood),
    repeat(2, (at) => round(x + 12 + at * 184, 484, 172, 104, 4, lighter(wood, 0.1)) + rect(x + 84 + at * 184, 496, 28, 6, d.metal)),
    repeat(2, (at) => rect(x + 14 + at * 336, 600, 16, 40, darker(wood, 0.2))),
    rect(x - 14, 448, 408, 24, d.trim),
    path(`M${x + 104} 448h172q-6 -30 -40 -34h-92q-34 4 -40 34z`, `fill="#fdfcf8"`),
    path(`M${x + 190} 416v-40q0 -12 20 -12h14`, `stroke="${d.metal}" stroke-width="9" fill="none" stroke-linecap="round"`),
    round(x + 24, 404, 34, 44, 6, d.second),
    rect(x + 318, 424, 54, 24, d.third) + rect(x + 318, 404, 54, 20, d.linen),
  ].join('');
}

function bathtub(d: Decor, x: number): string {
  return [
    rect(x + 20, 300, 500, 6, d.metal),
    rect(x + 424, 306, 84, 350, d.linen) + strokes(x + 440, 306, 0, 350, 4, 17, 0, darker(d.linen, 0.08), 4),
    ellipse(x + 240, 690, 260, 12, '#000', 'opacity=".12"'),
    path(`M${x} 470h480q-6 170 -90 186h-300q-84 -16 -90 -186z`, 'fill="#fdfcf8"'),
    path(`M${x + 300} 470h180q-6 170 -90 186h-120q50 -80 30 -186z`, 'fill="#e6e3da"'),
    round(x - 14, 456, 508, 24, 12, '#fdfcf8'),
    repeat(2, (at) => path(`M${x + 100 + at * 260} 652q-6 24 -24 34h44z`, `fill="${d.metal}"`)),
    path(`M${x + 60} 456v-66q0 -16 22 -16h20`, `stroke="${d.metal}" stroke-width="10" fill="none" stroke-linecap="round"`),
    rect(x + 330, 450, 90, 120, d.second),
    strokes(x + 336, 566, 0, 12, 8, 11, 0, d.second, 5),
  ].join('');
}

function shower(d: Decor, x: number): string {
  return [
    rect(x, 60, 400, FLOOR - 40, lighter(d.main, 0.3), 'opacity=".45"'),
    strokes(x, 110, 400, 0, 10, 0, 50, '#fff', 2, 'opacity=".5"'),
    path(`M${x + 300} 560V150q0 -20 -24 -20h-40`, `stroke="${d.metal}" stroke-width="9" fill="none"`),
    ellipse(x + 228, 138, 46, 10, d.metal),
    circle(x + 300, 400, 16, d.metal),
    rect(x, 60, 10, FLOOR + 10, d.metal),
    rect(x + 10, 60, 200, FLOOR + 6, '#dcebec', 'opacity=".35"'),
    path(`M${x + 40} 560L${x + 170} 90M${x + 76} 560L${x + 196} 130`, 'stroke="#fff" stroke-width="8" opacity=".35"'),
    rect(x + 206, 60, 8, FLOOR + 6, d.metal),
    rect(x - 6, FLOOR + 56, 420, 16, d.trim),
  ].join('');
}
