import { backdrop } from './backdrop';
import { city } from './outside-high';
import { bankSofa, bulbs, lantern } from './outside-parts';
import { pot, tree, treesOf } from './plants';
import type { Decor } from './room';
import { frontStyle } from './rules';
import { settingOf } from './setting';
import { blend, circle, darker, ellipse, lighter, path, poly, rect, repeat, round, strokes } from './svg';

/** A balcony with a chair and plants: over the city from a tower, before the street's trees from lower floors. */
export function balcony(d: Decor): string {
  const plans = frontStyle(d.facts) === 'tower' ? [glassRail, glassRail, fromInside, corner] : [railing, jungle, fromInside, corner];
  return d.dice.pick(plans)(d) + bulbs(d, 120);
}

/** What is seen from it, and where it ends. */
function outlookOf(d: Decor, foot: number): string {
  const { light, dice, facts } = d;
  if (frontStyle(facts) === 'tower') return backdrop(light, 'street', dice) + city(d, foot);
  const trees = treesOf(facts.state, light);
  return (
    backdrop(light, 'street', dice) +
    houses(d, foot) +
    repeat(4, (at) => tree(dice.pick(trees), 90 + at * 330 + dice.between(-90, 90), foot + 10, dice.between(190, 320), light, dice))
  );
}

/** The other side of the street. */
const houses = ({ light, dice }: Decor, foot: number): string =>
  repeat(5, (at) => {
    const [x, y] = [-30 + at * 255 + dice.between(-10, 10), dice.between(290, 420)];
    const wall = blend(light.tone(dice.pick(['#b98a72', '#d8c3a5', '#9c8378', '#8fa3ad', '#c7ab93'])), light.low, 0.3);
    return (
      rect(x, y, 230, foot - y, wall) +
      (dice.chance(0.4) ? poly([x - 8, y, x + 115, y - 80, x + 238, y], darker(wall, 0.2)) : rect(x - 6, y - 12, 242, 16, darker(wall, 0.2))) +
      repeat(3, (pane) => rect(x + 28 + pane * 66, y + 34, 40, 56, light.lit && dice.chance(0.5) ? '#f9d98c' : light.glass))
    );
  });

/** Iron bars, boards, an easy chair and a small table. */
function railing(d: Decor): string {
  const { light, dice } = d;
  const floor = light.tone(dice.pick(['#b08c68', '#c2b6a5', '#a07d5e']));
  return [
    outlookOf(d, 640),
    rect(0, 640, 1200, 160, floor) + strokes(0, 668, 1200, 0, 5, 0, 30, darker(floor, 0.12), 4),
    strokes(24, 470, 0, 176, 33, 36, 0, d.metal, 6) + rect(0, 456, 1200, 16, d.metal) + rect(0, 636, 1200, 10, d.metal),
    rect(0, 0, 150, 800, d.wall) + rect(138, 0, 16, 800, d.trim),
    rect(0, 0, 1200, 130, darker(d.wall, 0.12)) + rect(0, 126, 1200, 8, darker(d.wall, 0.24)),
    chair(d, 690),
    ellipse(560, 640, 74, 12, d.wood) +
      path('M560 644v84M524 732h72', `stroke="${darker(d.wood)}" stroke-width="10" stroke-linecap="round"`) +
      path('M546 632v-22h26v22z', `fill="${d.linen}"`),
    pot(270, 730, dice.between(180, 240), light.tone('#b0643f'), light.leaves[0] as string),
    pot(1010, 740, dice.between(200, 270), d.linen, light.leaves[2] as string),
    lantern(d, 420, 760),
  ].join('');
}

const chair = (d: Decor, x: number): string =>
  path(`M${x + 10} 560q-10 -70 30 -80h90q40 10 30 80v50h-150z`, `fill="${d.main}"`) +
  rect(x, 600, 170, 44, lighter(d.main, 0.16)) +
  path(`M${x + 14} 644l-12 92M${x + 156} 644l12 92`, `stroke="${d.wood}" stroke-width="12" stroke-linecap="round"`) +
  rect(x + 50, 540, 66, 60, d.third);

/** A pane instead of bars, high over the city. */
function glassRail(d: Decor): string {
  const { light, dice } = d;
  const slab = light.tone('#cfc8bc');
  return [
    outlookOf(d, 700),
    rect(0, 660, 1200, 140, slab) + strokes(100, 660, -60, 140, 9, 140, 0, darker(slab, 0.08), 3),
    rect(0, 460, 1200, 200, lighter(light.glass, 0.4), 'opacity=".3"') +
      poly([180, 660, 330, 460, 400, 460, 250, 660], '#fff', 'opacity=".25"') +
      poly([760, 660, 910, 460, 940, 460, 790, 660], '#fff', 'opacity=".25"'),
    rect(0, 452, 1200, 10, d.metal) + strokes(200, 460, 0, 204, 3, 400, 0, d.metal, 7),
    dice.chance(0.5) ? bankSofa(d, dice.pick([180, 560]), 590, 380) : lounger(d, dice.pick([240, 480])),
    pot(dice.pick([130, 1060]), 750, dice.between(200, 280), d.linen, light.leaves[0] as string),
    pot(dice.pick([990, 1080]), 770, dice.between(130, 170), d.second, light.leaves[1] as string),
    rect(0, 0, 1200, 150, darker(slab, 0.14)) + rect(0, 144, 1200, 10, darker(slab, 0.3)),
    lantern(d, 110, 780),
  ].join('');
}

const lounger = (d: Decor, x: number): string =>
  path(`M${x + 40} 706v44M${x + 340} 706v44`, `stroke="${d.metal}" stroke-width="10"`) +
  poly([x - 40, 590, x - 8, 580, x + 100, 680, x + 400, 680, x + 400, 708, x + 80, 708], d.main) +
  poly([x - 34, 594, x - 10, 586, x + 50, 642, x + 24, 652], d.third) +
  ellipse(x + 500, 690, 56, 10, d.wood) +
  rect(x + 495, 692, 10, 60, d.wood) +
  rect(x + 486, 664, 26, 26, d.linen);

/** More plants than anything else: on the rail, on steps, from above. */
function jungle(d: Decor): string {
  const { light, dice } = d;
  const wall = light.tone(dice.pick(['#b5765c', '#d8cbb8', '#a9877a']));
  const tile = light.walk;
  const leaf = (at: number) => light.leaves[at % light.leaves.length] as string;
  return [
    outlookOf(d, 640),
    rect(0, 0, 330, 800, wall) + strokes(16, 130, 300, 0, 16, 0, 40, darker(wall, 0.07), 4),
    rect(330, 640, 870, 160, tile) + rect(0, 680, 340, 120, tile) + strokes(0, 690, 1200, 0, 3, 0, 40, darker(tile, 0.08), 4),
    strokes(350, 480, 0, 166, 22, 40, 0, d.metal, 6) + rect(330, 468, 870, 14, d.metal),
    repeat(
      3,
      (at) =>
        rect(400 + at * 260, 470, 200, 50, d.second) +
        repeat(7, (n) => circle(416 + at * 260 + n * 28, 462 - (n % 2) * 10, 22, leaf(n + at))) +
        repeat(4, (n) => circle(430 + at * 260 + n * 48, 452, 8, light.tone('#d98c7a'))),
    ),
    repeat(
      3,
      (at) =>
        rect(30, 330 + at * 120, 250, 12, d.wood) +
        repeat(3 - (at % 2), (n) => pot(74 + n * 82, 330 + at * 120, 70 + ((n * 31 + at * 17) % 34), light.tone('#b0643f'), leaf(n + at))),
    ),
    repeat(
      2,
      (at) =>
        path(`M${520 + at * 380} 110v120`, `stroke="${d.metal}" stroke-width="4"`) +
        repeat(7, (n) => path(`M${520 + at * 380} 250q${(n - 3) * 22} 10 ${(n - 3) * 30} ${90 - Math.abs(n - 3) * 14}`, `stroke="${leaf(n)}" stroke-width="9" fill="none"`)) +
        round(488 + at * 380, 226, 64, 40, 16, d.linen),
    ),
    chair(d, dice.pick([520, 760])),
    pot(1060, 760, 240, light.tone('#8a4f3a'), leaf(2)),
    pot(430, 770, 170, d.linen, leaf(1)),
  ].join('');
}

/** Seen from the room, both doors open. */
function fromInside(d: Decor): string {
  const { light, dice } = d;
  const cloth = d.dice.pick([d.linen, d.third]);
  return [
    outlookOf(d, 600),
    rect(200, 590, 800, 80, light.walk),
    strokes(230, 450, 0, 146, 22, 36, 0, d.metal, 6) + rect(200, 440, 800, 14, d.metal),
    pot(310, 640, dice.between(150, 210), light.tone('#b0643f'), light.leaves[0] as string),
    pot(880, 640, dice.between(130, 210), d.second, light.leaves[1] as string),
    `<g transform="translate(${dice.pick([-150, -60, 20])} -90)">${chair(d, 620)}</g>`,
    path('M0 0H1200V800H0zM230 130V664H970V130z', `fill="${d.wall}" fill-rule="evenodd"`),
    path('M0 664H1200V800H0z', `fill="${d.floor}"`) + strokes(0, 694, 1200, 0, 4, 0, 34, darker(d.floor, 0.08), 4),
    light.lit ? '' : poly([300, 664, 940, 664, 1060, 800, 380, 800], '#fff8e0', 'opacity=".22"'),
    path('M230 664V130H970V664', `stroke="${d.trim}" stroke-width="22" fill="none"`),
    repeat(
      2,
      (at) =>
        poly(at ? [981, 130, 1120, 90, 1120, 720, 981, 664] : [219, 130, 80, 90, 80, 720, 219, 664], light.glass, 'opacity=".6"') +
        path(at ? 'M981 130L1120 90V720L981 664zM981 400L1120 410' : 'M219 130L80 90V720L219 664zM219 400L80 410', `stroke="${d.trim}" stroke-width="16" fill="none"`),
    ),
    rect(180, 96, 840, 10, d.metal) + repeat(2, (at) => rect(190 + at * 750, 104, 70, 560, cloth) + strokes(208 + at * 750, 104, 0, 560, 3, 18, 0, darker(cloth, 0.1), 4)),
  ].join('');
}

/** Along the house: its glass door at one side, the rail at the other. */
function corner(d: Decor): string {
  const { light, dice } = d;
  const floor = light.tone(dice.pick(['#b08c68', '#c2b6a5', '#a07d5e']));
  return [
    outlookOf(d, 620),
    poly([0, 800, 430, 600, 820, 600, 1200, 730, 1200, 800], floor) +
      path('M120 800L500 600M330 800L590 600M560 800L680 600M830 800L760 600M1120 800L810 600', `stroke="${darker(floor, 0.12)}" stroke-width="4"`),
    poly([0, 0, 430, 130, 430, 602, 0, 800], d.wall),
    poly([60, 110, 360, 180, 360, 634, 60, 772], d.trim) +
      poly([78, 136, 202, 162, 202, 690, 78, 744], light.lit ? '#f9d98c' : light.glass) +
      poly([220, 166, 344, 194, 344, 630, 220, 682], light.lit ? '#f6cf86' : lighter(light.glass, 0.2)),
    path('M430 470H820L1200 400M430 604H820L1200 730', `stroke="${d.metal}" stroke-width="12" fill="none"`),
    strokes(460, 470, 0, 134, 11, 34, 0, d.metal, 6) +
      repeat(8, (at) => path(`M${850 + at * 46} ${Math.round(464 - at * 8.5)}V${Math.round(612 + at * 15.6)}`, `stroke="${d.metal}" stroke-width="7"`)),
    poly([0, 0, 1200, 0, 1200, 40, 820, 140, 430, 140], darker(d.wall, 0.16)),
    `<g transform="translate(-60 10)">${chair(d, 600)}</g>`,
    `<g transform="translate(240 30)">${chair(d, 600)}</g>`,
    ellipse(740, 660, 60, 10, d.wood) + rect(735, 662, 10, 66, d.wood),
    pot(480, 650, dice.between(150, 200), light.tone('#b0643f'), light.leaves[0] as string),
    pot(1090, 780, dice.between(200, 260), d.linen, light.leaves[1] as string),
    lantern(d, 400, 760),
  ].join('');
}

/** Posts and a rail, a bench, and the trees or hills that the house stands among. */
export function porch(d: Decor): string {
  const { light, dice, facts } = d;
  const trees = treesOf(facts.state, light);
  const board = light.tone(dice.pick(['#a07d5e', '#b9a88f', '#8f8578']));
  const post = dice.pick([d.trim, d.wood]);
  return [
    backdrop(light, settingOf(facts) === 'street' ? 'town' : settingOf(facts), dice),
    repeat(6, (at) => tree(dice.pick(trees), 60 + at * 220 + dice.between(-50, 50), 620, dice.between(220, 420), light, dice)),
    rect(0, 600, 1200, 60, light.lawn),
    rect(0, 650, 1200, 150, board) + strokes(0, 676, 1200, 0, 4, 0, 32, darker(board, 0.12), 4),
    strokes(40, 520, 0, 134, 29, 40, 0, post, 8) + rect(0, 508, 1200, 14, post) + rect(0, 640, 1200, 12, post),
    repeat(4, (at) => rect(60 + at * 350, 130, 26, 524, post)),
    rect(0, 0, 1200, 140, darker(d.wall, 0.2)) + strokes(0, 30, 1200, 0, 4, 0, 28, darker(d.wall, 0.3), 4) + rect(0, 130, 1200, 20, post),
    dice.chance(0.5) ? path('M330 150V560M730 150V560', `stroke="${d.metal}" stroke-width="5"`) : '',
    bankSofa(d, 330, 540, 400),
    pot(930, 740, dice.between(190, 250), light.tone('#b0643f'), light.leaves[0] as string),
    lantern(d, 240, 770),
    bulbs(d, 160),
  ].join('');
}
