import { backdrop } from './backdrop';
import { bankSofa, bistro, bulbs, gardenChair, lantern, parasol } from './outside-parts';
import { bushes, pot, tree, treesOf } from './plants';
import type { Decor } from './room';
import { settingOf } from './setting';
import { blend, circle, darker, ellipse, lighter, path, poly, rect, repeat, round, strokes } from './svg';

/** Boards that run to the garden, a sofa, a low table, beams or a parasol overhead. */
export function deck(d: Decor): string {
  const { light, dice, facts } = d;
  const trees = treesOf(facts.state, light);
  const board = light.tone(dice.pick(['#b98f68', '#a07d5e', '#c7b49a', '#8f8578']));
  const beams = dice.chance(0.5);
  const sofaX = dice.pick([180, 300, 480]);
  return [
    backdrop(light, settingOf(facts) === 'street' ? 'town' : settingOf(facts), dice),
    repeat(4, (at) => tree(dice.pick(trees), 110 + at * 320 + dice.between(-60, 60), 570, dice.between(240, 420), light, dice)),
    rect(0, 556, 1200, 90, light.lawn),
    bushes(20, 580, 1160, light, dice),
    poly([0, 640, 80, 604, 1120, 604, 1200, 640, 1200, 800, 0, 800], board),
    path(Array.from({ length: 13 }, (_, at) => `M${80 + at * 87} 604L${-600 + at * 200} 800`).join(''), `stroke="${darker(board, 0.12)}" stroke-width="4"`),
    bankSofa(d, sofaX, 530, 420),
    ellipse(sofaX + 420, 752, 110, 14, '#000', 'opacity=".12"'),
    rect(sofaX + 330, 690, 180, 20, d.wood) +
      strokes(sofaX + 346, 708, 0, 44, 2, 148, 0, d.wood, 12) +
      rect(sofaX + 390, 664, 30, 26, d.third) +
      path(`M${sofaX + 405} 666q-20 -24 -6 -44M${sofaX + 405} 666q18 -20 14 -46`, `stroke="${light.leaves[0]}" stroke-width="5" fill="none"`),
    beams ? pergola(d) : parasol(d, sofaX + 560, 360),
    bulbs(d, beams ? 190 : 300),
    pot(100, 740, dice.between(200, 280), light.tone('#b0643f'), light.leaves[0] as string),
    pot(1090, 730, dice.between(180, 260), d.linen, light.leaves[2] as string),
    lantern(d, dice.pick([180, 1010]), 770),
  ].join('');
}

const pergola = ({ wood }: Decor): string =>
  repeat(2, (at) => rect(130 + at * 920, 180, 22, 460, wood)) +
  rect(80, 170, 1040, 22, darker(wood, 0.1)) +
  poly([40, 96, 1160, 96, 1110, 172, 90, 172], 'none') +
  strokes(120, 176, -40, -70, 11, 98, 0, wood, 18);

/** A small garden between brick walls, the neighbours' houses behind it. */
export function walled(d: Decor): string {
  const { light, dice } = d;
  const brick = light.tone(dice.pick(['#b5765c', '#c79c7c', '#a9877a', '#d8cbb8']));
  const stone = light.walk;
  const climber = light.leaves[dice.pick([0, 2])] as string;
  return [
    backdrop(light, 'street', dice),
    neighbours(d),
    rect(280, 400, 640, 180, brick) + strokes(290, 428, 620, 0, 6, 0, 26, darker(brick, 0.07), 3),
    poly([0, 250, 280, 392, 280, 580, 0, 760], darker(brick, 0.08)),
    poly([1200, 250, 920, 392, 920, 580, 1200, 760], darker(brick, 0.16)),
    path('M0 250L280 392H920L1200 250', `stroke="${lighter(brick, 0.3)}" stroke-width="16" fill="none"`),
    poly([0, 760, 280, 580, 920, 580, 1200, 760, 1200, 800, 0, 800], stone),
    path('M340 580L120 800M470 580L380 800M600 580V800M730 580L820 800M860 580L1080 800M230 612H970M150 664H1050M50 730H1150', `stroke="${darker(stone, 0.08)}" stroke-width="4"`),
    dice.chance(0.5) ? path('M250 590V470q-40 -30 -70 20M250 500q40 -60 90 -30', `stroke="${light.tone('#7a5f4c')}" stroke-width="8" fill="none"`) : '',
    repeat(16, (at) => circle(40 + at * 16 + dice.between(-16, 16), 330 + at * 8 + dice.between(-40, 50), dice.between(20, 38), at % 3 ? climber : darker(climber, 0.12))),
    tree(dice.pick(['cloud', 'round', 'tall'] as const), dice.between(740, 860), 590, dice.between(300, 400), light, dice),
    bushes(300, 590, 600, light, dice),
    gardenChair(d, 430, 1),
    gardenChair(d, 770, -1),
    bistro(d, 600),
    pot(230, 720, dice.between(170, 230), light.tone('#b0643f'), light.leaves[1] as string),
    pot(1000, 740, dice.between(200, 270), d.second, light.leaves[0] as string),
    bulbs(d, 250),
  ].join('');
}

function neighbours({ light, dice }: Decor): string {
  return repeat(4, (at) => {
    const [x, y, wall] = [200 + at * 210, dice.between(190, 250), blend(light.tone(['#b98a72', '#d8c3a5', '#9c8378', '#c7ab93'][at] as string), light.low, 0.35)];
    return (
      rect(x, y, 206, 240, wall) +
      (dice.chance(0.5) ? poly([x - 6, y, x + 103, y - 70, x + 212, y], darker(wall, 0.2)) : rect(x - 4, y - 12, 214, 14, darker(wall, 0.2))) +
      repeat(4, (pane) => rect(x + 34 + (pane % 2) * 92, y + 34 + Math.floor(pane / 2) * 84, 44, 54, light.lit && dice.chance(0.5) ? '#f9d98c' : light.glass))
    );
  });
}

/** Clay walls, a bench built into them, an arch to the open, shade from poles. */
export function desert(d: Decor): string {
  const { light, dice } = d;
  const clay = light.tone(dice.pick(['#d7a37a', '#c98f68', '#e4c4a0', '#dcb08a']));
  const tile = light.tone(dice.pick(['#c27d58', '#b06a4b', '#d2a883']));
  const ax = dice.pick([220, 700]);
  const leaf = light.leaves;
  return [
    backdrop(light, 'mesa', dice),
    repeat(3, (at) => tree('cactus', ax + 40 + at * 90, 610, dice.between(140, 240), light, dice)),
    path(`M0 300H1200V640H0zM${ax} 640V450a140 130 0 0 1 280 0V640z`, `fill="${clay}" fill-rule="evenodd"`),
    path(`M${ax} 640V450a140 130 0 0 1 280 0V640`, `stroke="${darker(clay, 0.16)}" stroke-width="18" fill="none"`),
    rect(0, 288, 1200, 20, lighter(clay, 0.2)),
    poly([0, 636, 1200, 636, 1200, 800, 0, 800], tile),
    path(
      `M0 676H1200M0 728H1200${Array.from({ length: 11 }, (_, at) => `M${100 + at * 100} 636L${-300 + at * 180} 800`).join('')}`,
      `stroke="${lighter(tile, 0.2)}" stroke-width="4"`,
    ),
    bench(d, ax > 500 ? 150 : 620, clay),
    strokes(0, 250, 1200, 0, 2, 0, 40, d.wood, 22),
    strokes(60, 200, 0, 120, 10, 120, 0, darker(d.wood, 0.14), 20),
    light.lit ? '' : strokes(40, 320, -50, 300, 10, 120, 0, darker(clay, 0.1), 18, 'opacity=".5"'),
    bulbs(d, 320),
    agave(ax > 500 ? 90 : 1110, 750, leaf[0] as string),
    pot(ax > 500 ? 1120 : 90, 740, dice.between(200, 260), light.tone('#8a4f3a'), leaf[2] as string),
    agave(ax + 340 > 1100 ? ax - 60 : ax + 340, 690, leaf[3] as string),
    lantern(d, ax > 500 ? 600 : 560, 720),
  ].join('');
}

const bench = (d: Decor, x: number, clay: string): string =>
  rect(x - 20, 560, 440, 100, darker(clay, 0.08)) +
  rect(x - 30, 548, 460, 18, lighter(clay, 0.25)) +
  repeat(3, (at) => round(x + 20 + at * 130, 478, 96, 74, 14, [d.second, d.linen, d.main][at] as string)) +
  ellipse(x + 200, 730, 120, 14, '#000', 'opacity=".12"') +
  path(`M${x + 120} 690h160l-16 40h-128z`, `fill="${d.wood}"`) +
  rect(x + 180, 660, 40, 30, d.third);

const agave = (x: number, y: number, leaf: string): string =>
  repeat(7, (at) => poly([x - 12, y, x + 12, y, x + (at - 3) * 34, y - 130 + Math.abs(at - 3) * 26], at % 2 ? leaf : darker(leaf, 0.12)));
