import { pot } from './plants';
import { art, type Decor, FLOOR, pendant, rug, shell, view } from './room';
import { deepShell, sideWindow } from './room-deep';
import { chimneyBreast } from './room-hearth';
import { armchair, floorLamp, shelf, sofa, table } from './room-living-parts';
import { coveringOf } from './room-walls';
import { blend, darker, lighter, path, poly, rect, repeat, strokes } from './svg';

/** The room seen along its length, the sofa at its end, the light from the side. */
export function along(d: Decor): string {
  const { dice } = d;
  const wall = dice.pick([d.wall, blend(d.second, d.wall, 0.45), blend(d.plant, d.wall, 0.45)]);
  return [
    deepShell(d, wall),
    sideWindow(d),
    dice.chance(0.5) ? view(d, 450, 170, 300, 170, [3, 1], false) : art(d, 440, 190, 140, 160) + art(d, 620, 190, 140, 160),
    dice.chance(0.6) ? bookWall(d) : art(d, 1000, 230, 90, 170) + floorLamp(d, 930),
    poly([330, 630, 870, 630, 1000, 780, 200, 780], dice.pick([d.third, lighter(d.second, 0.25)])),
    poly([358, 642, 842, 642, 946, 766, 254, 766], dice.pick([lighter(d.third, 0.3), d.linen])),
    `<g transform="translate(96 74)scale(.84)">${sofa(d, 380)}</g>`,
    `<g transform="translate(0 20)">${table(d, 600)}</g>`,
    dice.chance(0.6) ? `<g transform="translate(0 40)">${armchair(d, 900)}</g>` : '',
    pot(240, 700, dice.between(170, 240), dice.pick([d.linen, d.second]), d.plant),
    dice.chance(0.5) ? pendant(d, 600, 100, 140, dice.pick([d.metal, d.third])) : '',
  ].join('');
}

/** Shelves built along the other wall. */
function bookWall(d: Decor): string {
  const dark = darker(d.wood, 0.16);
  const row = (at: number) => {
    const [near, far] = [150 + at * 120, 196 + at * 86];
    return (
      path(`M930 ${far}L1200 ${near}`, `stroke="${dark}" stroke-width="9"`) +
      repeat(6, (book) => {
        const x = 946 + book * 38 + ((book * at) % 3) * 6;
        const foot = far + ((x - 930) / 270) * (near - far);
        return book === (at * 2) % 6
          ? ''
          : poly([x, foot - 48, x + 24, foot - 52, x + 24, foot, x, foot], [d.main, d.third, d.second, d.linen, d.plant][(book + at) % 5] as string);
      })
    );
  };
  return poly([930, 140, 1200, 50, 1200, 770, 930, 606], d.wood) + repeat(4, (at) => row(at + 0)) + path('M1060 110V690', `stroke="${dark}" stroke-width="7"`);
}

/** Stairs go up behind the sofa. */
export function upstairs(d: Decor): string {
  const { dice } = d;
  const rail = dice.pick([d.wood, d.metal]);
  return [
    shell(d, coveringOf(d)),
    view(
      d,
      150,
      110,
      dice.pick([240, 330]),
      300,
      dice.pick([
        [2, 2],
        [3, 2],
        [1, 2],
      ] as const),
    ),
    poly([1200, 150, 1200, 600, 640, 600], darker(d.wall, 0.12)),
    path(`M640 600${'v-38h52'.repeat(11)}`, `stroke="${d.trim}" stroke-width="14" fill="${darker(d.wall, 0.1)}"`),
    strokes(672, 548, 0, -110, 10, 52, -38, rail, 6),
    path('M650 450L1200 48', `stroke="${rail}" stroke-width="14"`),
    rect(636, 420, 20, 180, d.wood),
    dice.chance(0.5) ? shelf(d, 1020) : art(d, 560, 150, 120, 150),
    rug(d, 470, 712, 400, dice.pick([d.third, d.second])),
    sofa(d, 230),
    table(d, 450),
    dice.chance(0.5) ? floorLamp(d, 150) : armchair(d, 780),
    pot(90, 690, dice.between(180, 240), dice.pick([d.linen, d.second]), d.plant),
  ].join('');
}

/** Under an open roof with beams, a stone chimney in the middle. */
export function lodge(d: Decor): string {
  const { dice } = d;
  const beam = darker(d.wood, 0.12);
  const stones = d.facts.amenities.includes('fireplace');
  const slope = lighter(d.wood, 0.3);
  return [
    shell(d),
    view(d, 170, 160, 230, 330, [2, 2]),
    view(d, 800, 160, 230, 330, [2, 2], false),
    stones ? chimneyBreast(d, 470) : view(d, 450, 70, 300, 420, [2, 3], false),
    poly([0, 0, 560, 0, 0, 330], slope) + poly([1200, 0, 640, 0, 1200, 330], darker(slope, 0.08)),
    path('M600 -20L0 330M600 -20L1200 330', `stroke="${beam}" stroke-width="30"`),
    rect(0, 138, 1200, 24, beam),
    stones ? '' : rect(588, 0, 24, 140, beam),
    rug(d, 600, 712, 450, dice.pick([d.third, d.second])),
    repeat(2, (at) => rect(60 + at * 20, FLOOR + 20 - at * 26, 110 - at * 40, 24, lighter(d.wood, 0.1 + at * 0.1))),
    `<g transform="translate(0 40)">${sofa(d, dice.pick([150, 380, 590]))}</g>`,
    dice.chance(0.5) ? armchair(d, 940) : floorLamp(d, 1090),
    table(d, 620),
    pot(1130, 700, dice.between(160, 230), d.second, d.plant),
  ].join('');
}
