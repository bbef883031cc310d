import { backdrop } from './backdrop';
import { bistro, bulbs, easyChair, gardenChair, lantern, parasol } from './outside-parts';
import { bushes, tree, treesOf } from './plants';
import type { Decor } from './room';
import { settingOf } from './setting';
import { blend, circle, darker, ellipse, lighter, path, poly, rect, repeat, round, strokes } from './svg';

/** Two chairs at a round table in the middle of the lawn. */
export function tableGarden(d: Decor): string {
  const { light, dice } = d;
  return [
    behind(d),
    strokes(60, 640, 50, 0, 6, 190, 14, darker(light.lawn, 0.1), 4),
    ellipse(600, 716, 330, 56, light.walk),
    strokes(420, 700, 60, 0, 5, 80, 6, darker(light.walk, 0.08), 3),
    gardenChair(d, 430, 1),
    gardenChair(d, 770, -1),
    bistro(d, 600),
    bulbs(d, 330),
    dice.chance(0.5) ? parasol(d, 600, 380) : lantern(d, 600 + dice.pick([-250, 250]), 740),
    dice.chance(0.5) ? raisedBed(d, dice.pick([90, 880]), 684) : '',
    front(d),
  ].join('');
}

/** A lawn with a tree that carries a swing or a hammock, stepping stones, two easy chairs. */
export function lawnGarden(d: Decor): string {
  const { light, dice } = d;
  const rope = light.tone('#8d7357');
  const swing = dice.chance(0.5);
  return [
    behind(d),
    path(`M520 800Q560 690 720 640T800 584h34q-10 60 -90 96T640 800z`, `fill="${light.walk}"`),
    tree('cloud', 300, 700, 520, light, dice),
    swing
      ? path('M352 330V622M428 340V622', `stroke="${rope}" stroke-width="5"`) + rect(336, 618, 108, 14, d.wood)
      : tree('round', 700, 640, 400, light, dice) +
        path('M318 520Q500 660 690 506', `stroke="${d.second}" stroke-width="26" fill="none"`) +
        path('M306 512Q500 640 696 500', `stroke="${lighter(d.second, 0.3)}" stroke-width="7" fill="none"`),
    easyChair(d, 730, 744, 1),
    easyChair(d, 1090, 744, -1),
    dice.chance(0.5) ? firePit(d, 910, 770) : lantern(d, 910, 764),
    bushes(100, 796, 260, light, dice),
    bulbs(d, 250),
  ].join('');
}

/** Rows of beds, a shed or a glasshouse behind them. */
export function bedsGarden(d: Decor): string {
  const { light, dice } = d;
  const x = dice.pick([150, 760]);
  return [
    behind(d),
    dice.chance(0.5) ? shed(d, x) : glasshouse(d, x),
    poly([520, 590, 680, 590, 760, 800, 440, 800], light.walk),
    raisedBed(d, 150, 620),
    raisedBed(d, 800, 620),
    `<g transform="translate(-60 100)scale(1.2 1)">${raisedBed(d, 90, 640)}${raisedBed(d, 740, 640)}</g>`,
    dice.chance(0.6)
      ? path('M180 640l50 -130l50 130M206 572h50', `stroke="${d.wood}" stroke-width="7" fill="none"`) +
        repeat(5, (at) => circle(206 + at * 12, 620 - at * 20, 9, light.tone(light.snow ? '#8d8a80' : '#c9563f')))
      : '',
    can(d, dice.pick([470, 700])),
    bulbs(d, 280),
  ].join('');
}

/** What stands behind every garden: the surroundings, trees, a fence, hedge or wall, bushes, grass. */
function behind(d: Decor): string {
  const { light, dice, facts } = d;
  const trees = treesOf(facts.state, light);
  const y = dice.between(440, 480);
  const hedge = darker(light.leaves[0] as string, 0.12);
  const board = light.tone(dice.pick(['#b99a76', '#8f7a63', '#e6ddcb', '#7f8d84']));
  const brick = light.tone(dice.pick(['#b5765c', '#c79c7c', '#a9877a']));
  const edge = dice.pick([
    () => rect(0, y, 1200, 580 - y, board) + strokes(38, y, 0, 130, 31, 38, 0, darker(board, 0.1), 4) + rect(0, y - 8, 1200, 12, darker(board, 0.12)),
    () => rect(0, y, 1200, 580 - y, board) + strokes(0, y + 24, 1200, 0, 4, 0, 26, darker(board, 0.12), 5) + strokes(60, y - 6, 0, 130, 7, 180, 0, darker(board, 0.2), 12),
    () => rect(0, y, 1200, 580 - y, brick) + strokes(10, y + 26, 1180, 0, 4, 0, 26, darker(brick, 0.07), 4) + rect(0, y - 10, 1200, 16, lighter(brick, 0.3)),
    () => path(`M0 590V${Math.round(y)}q60 -22 120 0t120 0t120 0t120 0t120 0t120 0t120 0t120 0t120 0t120 0V590z`, `fill="${hedge}"`),
  ]);
  return [
    backdrop(light, settingOf(facts) === 'street' ? 'town' : settingOf(facts), dice),
    tree(dice.pick(trees), dice.between(120, 300), 560, dice.between(330, 430), light, dice),
    tree(dice.pick(trees), dice.between(860, 1080), 560, dice.between(330, 440), light, dice),
    edge(),
    bushes(30, 574, 1140, light, dice),
    rect(0, 570, 1200, 230, light.lawn),
    path(`M0 600Q400 ${Math.round(dice.between(590, 660))} 1200 ${Math.round(dice.between(600, 680))}V570H0z`, `fill="${blend(light.lawn, light.woods, 0.2)}"`),
  ].join('');
}

/** A tree close by at one side, now and then. */
const front = ({ light, dice }: Decor): string =>
  dice.chance(0.5) ? tree(dice.pick(['round', 'cloud', 'tall'] as const), dice.pick([60, 1130]), 770, dice.between(480, 560), light, dice) : '';

function raisedBed(d: Decor, x: number, y: number): string {
  const leaf = d.light.leaves;
  return (
    repeat(d.light.snow ? 3 : 7, (at) => path(`M${x + 24 + at * 30} ${y + 6}q-16 -30 0 -50q16 20 0 50z`, `fill="${leaf[at % leaf.length]}"`)) +
    rect(x, y, 230, 44, d.wood) +
    strokes(x, y + 14, 230, 0, 2, 0, 16, darker(d.wood, 0.14), 3) +
    (d.light.snow ? round(x - 4, y - 10, 238, 16, 8, '#f7f9f9') : '')
  );
}

function shed(d: Decor, x: number): string {
  const { light } = d;
  const wall = d.dice.pick([d.second, d.wood, d.main]);
  return (
    rect(x, 420, 260, 176, wall) +
    strokes(x + 20, 420, 0, 176, 12, 20, 0, darker(wall, 0.1), 3) +
    poly([x - 24, 428, x + 130, 322, x + 284, 428], darker(wall, 0.34)) +
    poly([x + 20, 420, x + 130, 344, x + 240, 420], wall) +
    rect(x + 96, 460, 72, 136, darker(wall, 0.26)) +
    rect(x + 30, 462, 46, 46, light.lit ? '#f9d98c' : light.glass) +
    rect(x + 188, 462, 46, 46, light.lit ? '#f9d98c' : light.glass)
  );
}

function glasshouse(d: Decor, x: number): string {
  const { light } = d;
  const glass = light.lit ? '#f3dfa8' : blend(light.glass, '#ffffff', 0.3);
  return (
    poly([x, 596, x, 430, x + 140, 340, x + 280, 430, x + 280, 596], glass, 'opacity=".85"') +
    repeat(4, (at) => circle(x + 50 + at * 60, 570 - (at % 2) * 20, 30, light.leaves[at % 4] as string)) +
    path(`M${x} 596V430L${x + 140} 340L${x + 280} 430V596zM${x} 430h280M${x + 70} 386V596M${x + 140} 340V596M${x + 210} 386V596`, `stroke="${d.trim}" stroke-width="7" fill="none"`)
  );
}

const can = ({ metal }: Decor, x: number): string =>
  rect(x, 700, 60, 58, metal) + path(`M${x + 60} 744l46 -50M${x + 4} 706q-40 -30 -34 20t36 22`, `stroke="${metal}" stroke-width="8" fill="none"`);

const firePit = ({ light }: Decor, x: number, y: number): string =>
  (light.lit ? circle(x, y - 20, 110, '#fbc878', 'opacity=".25"') : '') +
  ellipse(x, y, 70, 18, light.tone('#7d766e')) +
  ellipse(x, y - 5, 56, 12, light.tone('#4a4541')) +
  (light.lit ? path(`M${x - 26} ${y}q-20 -40 16 -76q6 30 20 36q6 -12 0 -28q34 36 14 68z`, 'fill="#e8964a"') : '');
