import { pot } from './plants';
import { type Decor, FLOOR, shell, view } from './room';
import { basin, ladder, lamps, mirror, tiles, toilet } from './room-bath-parts';
import { circle, darker, ellipse, lighter, path, rect, repeat, round, strokes } from './svg';

/** A bathroom with a basin, a mirror and tiles, in one of five plans. */
export function bath(d: Decor): string {
  const { dice } = d;
  const tile = dice.pick([lighter(d.main, 0.55), '#f3f0e8', lighter(d.second, 0.5), lighter(d.plant, 0.5), d.light.tone('#c9d4d2'), lighter(d.third, 0.55), darker(d.main, 0.1)]);
  const drawn = shell(d) + tiles(d, tile) + dice.pick([tubAndBasin, showerAndBasin, freestanding, smallBath, wideBath])(d);
  // What has no writing stays right when mirrored.
  return dice.chance(0.5) ? drawn : `<g transform="translate(1200 0)scale(-1 1)">${drawn}</g>`;
}

const tubAndBasin = (d: Decor): string =>
  [
    mirror(d, 320, 270),
    lamps(d, 320),
    basin(d, 130),
    view(
      d,
      760,
      70,
      240,
      150,
      d.dice.pick([
        [2, 1],
        [1, 1],
        [3, 1],
      ] as const),
    ),
    bathtub(d, 640),
    ellipse(380, 730, 190, 26, d.third),
    pot(1130, 660, 150, d.second, d.plant),
  ].join('');

const showerAndBasin = (d: Decor): string =>
  [
    mirror(d, 290, 270),
    lamps(d, 290),
    basin(d, 100),
    view(d, 500, 90, 150, 190, [1, 2]),
    shower(d, 700),
    ellipse(350, 730, 190, 26, d.third),
    pot(560, 640, 150, d.second, d.plant),
  ].join('');

/** A tub of its own before a large window. */
function freestanding(d: Decor): string {
  const w = d.dice.pick([420, 560]);
  return [
    view(
      d,
      600 - w / 2,
      80,
      w,
      330,
      d.dice.pick([
        [2, 2],
        [3, 1],
        [4, 3],
        [1, 1],
      ] as const),
    ),
    ellipse(600, 706, 330, 16, '#000', 'opacity=".14"'),
    d.dice.chance(0.5) ? ellipse(600, 742, 420, 34, d.third) : '',
    path('M300 500q300 40 600 0q-10 170 -130 196h-340q-120 -26 -130 -196z', `fill="${d.dice.pick(['#fdfcf8', d.main, d.metal])}"`),
    ellipse(600, 502, 302, 26, '#fdfcf8') + ellipse(600, 506, 282, 19, '#dfe8e8'),
    path('M930 700V440q0 -22 -26 -22h-34', `stroke="${d.metal}" stroke-width="10" fill="none" stroke-linecap="round"`),
    rect(400, 492, 110, 120, d.second) + strokes(406, 612, 0, 12, 9, 12, 0, d.second, 5),
    d.dice.chance(0.6) ? ladder(d, 130) : pot(170, 690, 280, d.second, d.plant),
    round(1010, 600, 110, 16, 8, d.wood) + path('M1030 616v84M1100 616v84', `stroke="${d.wood}" stroke-width="10"`) + rect(1030, 566, 70, 34, d.linen),
    pot(1150, 700, 190, d.third, d.plant),
  ].join('');
}

const smallBath = (d: Decor): string =>
  [
    mirror(d, 330, 260),
    lamps(d, 330),
    basin(d, 140),
    view(
      d,
      620,
      100,
      170,
      220,
      d.dice.pick([
        [1, 2],
        [2, 2],
      ] as const),
    ),
    toilet(d, 640),
    rect(866, 60, 12, FLOOR + 20, d.metal) +
      rect(878, 60, 330, FLOOR + 20, d.light.tone('#dcebec'), 'opacity=".45"') +
      path('M930 560L1060 100M980 560L1090 160', 'stroke="#fff" stroke-width="8" opacity=".35"'),
    ellipse(420, 728, 200, 26, d.third),
    d.dice.chance(0.5) ? ladder(d, 54) : '',
  ].join('');

const wideBath = (d: Decor): string =>
  [
    view(
      d,
      90,
      90,
      210,
      260,
      d.dice.pick([
        [2, 2],
        [1, 2],
      ] as const),
    ),
    mirror(d, 600, 260),
    lamps(d, 600),
    basin(d, 410),
    d.dice.chance(0.5)
      ? ladder(d, 846)
      : rect(830, 180, 140, 420, d.wood) +
        strokes(830, 270, 140, 0, 4, 0, 84, darker(d.wood, 0.2), 6) +
        repeat(3, (at) => rect(850, 236 + at * 84, 90, 30, [d.linen, d.third, d.second][at] as string)),
    pot(200, 680, 240, d.second, d.plant),
    ellipse(600, 728, 240, 28, d.third),
    toilet(d, 1000),
  ].join('');

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
