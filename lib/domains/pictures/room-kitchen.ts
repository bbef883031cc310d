import { pot } from './plants';
import { type Decor, FLOOR, rug, shell, view } from './room';
import { islandAt, lamp, tableAndChairs } from './room-kitchen-middle';
import { fridge, type Kitchen, kitchenOf, range, run, splash, tap, things, tiledFloor, uppers } from './room-kitchen-parts';
import { circle, darker, lighter, path, poly, rect, repeat, round, strokes } from './svg';

/** A kitchen with cabinets, a counter and a window, in one of five plans. */
export function kitchen(d: Decor): string {
  return d.dice.pick([oneWall, oneWall, wideWindow, gardenDoor, galley, corner])(kitchenOf(d));
}

/** Everything along one wall, the sink below the window. */
function oneWall(k: Kitchen): string {
  const { d } = k;
  const island = d.dice.chance(0.5);
  return [
    shell(d),
    tiledFloor(d),
    splash(k, 60, 300, 1080, 140),
    view(
      d,
      450,
      110,
      300,
      240,
      d.dice.pick([
        [2, 1],
        [3, 2],
        [1, 1],
      ] as const),
    ),
    uppers(k, 60, 3),
    run(k, 60, 6, d.dice.chance(0.5)),
    range(k, 846),
    fridge(k, 1010),
    tap(d, 585),
    things(d, 104),
    things(d, 660),
    island ? islandAt(k) : tableAndChairs(d),
    repeat(island ? 3 : 1, (at) => lamp(d, island ? 380 + at * 220 : 600, island ? 150 : 130)),
  ].join('');
}

/** A window from cabinet to cabinet and a bench below it at the table. */
function wideWindow(k: Kitchen): string {
  const { d } = k;
  return [
    shell(d),
    tiledFloor(d),
    view(
      d,
      250,
      90,
      620,
      270,
      d.dice.pick([
        [4, 1],
        [3, 1],
        [4, 3],
      ] as const),
    ),
    splash(k, 120, 376, 790, 64),
    run(k, 130, 6, true),
    tap(d, 470),
    things(d, 170),
    things(d, 640),
    fridge(k, 950),
    repeat(3, (at) => rect(150 + at * 10, 120 + at * 78, 64 - at * 10, 9, d.wood) + pot(178, 120 + at * 78, 50, d.second, d.plant)),
    d.dice.chance(0.5) ? tableAndChairs(d) : rug(d, 560, 712, 360, d.third),
    repeat(2, (at) => lamp(d, 420 + at * 300, 110)),
  ].join('');
}

/** The counter on one side, doors to the open on the other, an island before both. */
function gardenDoor(k: Kitchen): string {
  const { d } = k;
  return [
    shell(d),
    tiledFloor(d),
    view(d, 800, 90, 270, 496, [2, 3]),
    rect(931, 340, 8, 60, d.metal),
    splash(k, 60, 290, 640, 150),
    uppers(k, 60, 3),
    run(k, 60, 5, d.dice.chance(0.5)),
    range(k, 480),
    tap(d, 250),
    things(d, 90),
    d.dice.chance(0.7) ? islandAt(k) : tableAndChairs(d),
    repeat(2, (at) => lamp(d, 460 + at * 260, 160)),
    pot(1128, 650, 230, d.second, d.plant),
  ].join('');
}

/** Two runs that face each other, the window at the end. */
function galley(k: Kitchen): string {
  const { d, cabinet, top, enamel } = k;
  const side = (flip: number) => {
    const x = (value: number) => (flip > 0 ? value : 1200 - value);
    const face = darker(cabinet, flip > 0 ? 0.06 : 0.18);
    return [
      poly([x(0), 470, x(420), 420, x(420), 590, x(0), 760], face),
      poly([x(0), 436, x(452), 404, x(420), 424, x(0), 476], top),
      path(`M${x(110)} 466L${x(110)} 716M${x(215)} 452L${x(215)} 674M${x(306)} 440L${x(306)} 636`, `stroke="${darker(face, 0.16)}" stroke-width="4"`),
      repeat(4, (at) => circle(x(96 + at * 92 - (at > 1 ? 8 : 0)), 520 - at * 10, 6, d.metal)),
      d.dice.chance(0.6)
        ? poly([x(0), 60, x(400), 150, x(400), 290, x(0), 270], lighter(cabinet, flip > 0 ? 0.05 : 0)) +
          path(`M${x(140)} 92L${x(140)} 277M${x(270)} 121L${x(270)} 284`, `stroke="${darker(cabinet, 0.14)}" stroke-width="4"`)
        : poly([x(0), 236, x(400), 252, x(400), 262, x(0), 252], d.wood) +
          repeat(5, (at) => round(x(60 + at * 66) - 14, 200 + at * 4, 28, 38, 5, [d.third, d.linen, d.second, d.plant, d.main][at] as string)),
    ].join('');
  };
  return [
    rect(0, 0, 1200, 800, d.wall),
    poly([0, 0, 430, 110, 430, 590, 0, 760], darker(d.wall, 0.05)),
    poly([1200, 0, 770, 110, 770, 590, 1200, 760], darker(d.wall, 0.12)),
    poly([0, 0, 1200, 0, 770, 110, 430, 110], lighter(d.wall, 0.4)),
    poly([0, 760, 430, 590, 770, 590, 1200, 760, 1200, 800, 0, 800], d.floor),
    path('M480 590L330 800M540 590L500 800M600 590V800M660 590L700 800M720 590L870 800M380 620H820M300 660H900M180 716H1020', `stroke="${darker(d.floor, 0.1)}" stroke-width="4"`),
    view(
      d,
      500,
      170,
      200,
      d.dice.pick([230, 400]),
      d.dice.pick([
        [2, 1],
        [2, 2],
        [1, 1],
      ] as const),
    ),
    side(1),
    side(-1),
    poly([846, 470, 940, 484, 940, 690, 846, 650], enamel) + poly([860, 540, 926, 556, 926, 650, 860, 622], '#4a4d4c'),
    repeat(2, (at) => lamp(d, 560 + at * 80, 140 + at * 26)),
    path('M520 650q80 -18 160 0l60 130h-280z', `fill="${d.third}" opacity=".9"`),
    things(d, d.dice.pick([40, 1010])),
  ].join('');
}

/** Cabinets around the corner, a round table in the light. */
function corner(k: Kitchen): string {
  const { d, cabinet, top } = k;
  const tall = darker(cabinet, 0.1);
  return [
    shell(d),
    tiledFloor(d),
    rect(0, 0, 250, FLOOR, darker(d.wall, 0.07)),
    view(
      d,
      760,
      100,
      330,
      300,
      d.dice.pick([
        [3, 2],
        [2, 2],
        [1, 2],
      ] as const),
    ),
    splash(k, 250, 300, 460, 140),
    uppers(k, 330, 3),
    run(k, 250, 4, d.dice.chance(0.5)),
    range(k, 560),
    poly([0, 478, 250, 436, 250, 590, 0, 740], tall) + poly([0, 446, 262, 430, 250, 452, 0, 486], top),
    strokes(84, 476, 0, 210, 2, 86, 0, darker(tall, 0.16), 4),
    poly([0, 40, 250, 96, 250, 290, 0, 300], lighter(tall, 0.1)) + path('M120 67V294', `stroke="${darker(tall, 0.1)}" stroke-width="4"`),
    things(d, 268),
    d.dice.chance(0.5) ? rect(1110, 250, 90, 350, d.wood) + strokes(1110, 330, 90, 0, 3, 0, 80, darker(d.wood, 0.2), 6) : pot(1130, 640, 260, d.second, d.plant),
    `<g transform="translate(250 0)">${tableAndChairs(d)}</g>`,
    lamp(d, 850, 190),
  ].join('');
}
