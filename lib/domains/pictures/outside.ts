import { backdrop } from './backdrop';
import { bushes, pot, tree, treesOf } from './plants';
import type { Decor } from './room';
import { outsidePlace } from './rules';
import { blend, circle, darker, ellipse, lighter, path, poly, rect, repeat, strokes } from './svg';

/** The outdoor place of a home: balcony, garden, pool, or the meadow of a lot. */
export function outside(d: Decor): string {
  switch (outsidePlace(d.facts)) {
    case 'pool':
      return pool(d);
    case 'garden':
      return garden(d);
    case 'balcony':
      return balcony(d);
    default:
      return meadow(d);
  }
}

function pool(d: Decor): string {
  const { light, dice, facts } = d;
  const stone = light.tone('#e8dcc6');
  const water = light.tone(light.lit ? '#4f9aa6' : '#79bcc2');
  const trees = treesOf(facts.state, light);
  const lounger = (x: number) =>
    poly([x, 676, x + 120, 676, x + 176, 612, x + 188, 618, x + 132, 690, x, 690], d.linen) +
    path(`M${x + 16} 690v26M${x + 120} 690v26`, `stroke="${d.wood}" stroke-width="8"`) +
    poly([x + 120, 672, x + 172, 614, x + 184, 620, x + 132, 680], d.second);
  return [
    backdrop(light, 'town', dice),
    repeat(4, (at) => tree(dice.pick(trees), 100 + at * 330 + dice.between(-60, 60), 540, dice.between(220, 340), light, dice)),
    rect(0, 470, 1200, 76, light.tone('#d5c6ad')) + strokes(30, 470, 0, 76, 40, 30, 0, light.tone('#c2b195'), 3),
    bushes(20, 548, 1160, light, dice),
    rect(0, 540, 1200, 260, stone),
    strokes(0, 640, 1200, 0, 2, 0, 90, darker(stone, 0.07), 3),
    poly([190, 592, 900, 592, 1080, 770, 60, 770], lighter(stone, 0.45)),
    poly([216, 604, 880, 604, 1036, 758, 110, 758], water),
    path(
      'M300 650q40 -12 80 0t80 0M560 690q40 -12 80 0t80 0M240 720q40 -12 80 0t80 0M720 640q30 -10 60 0t60 0',
      `stroke="#fff" stroke-width="6" fill="none" opacity=".5" stroke-linecap="round"`,
    ),
    lounger(930),
    rect(1128, 470, 8, 220, d.wood) + poly([1030, 486, 1132, 420, 1234, 486], d.second) + poly([1132, 420, 1234, 486, 1166, 486], darker(d.second)),
    pot(80, 640, 150, light.tone('#b0643f'), light.leaves[0] as string),
  ].join('');
}

function garden(d: Decor): string {
  const { light, dice, facts } = d;
  const fence = light.tone(dice.pick(['#b99a76', '#8f7a63', '#e6ddcb']));
  const trees = treesOf(facts.state, light);
  const chair = (x: number, flip: number) =>
    path(
      `M${x} 560l${flip * 8} 84h${flip * 74}M${x + flip * 8} 644l${-flip * 4} 66M${x + flip * 78} 644l${flip * 4} 66`,
      `stroke="${d.main}" stroke-width="11" fill="none" stroke-linecap="round" stroke-linejoin="round"`,
    );
  return [
    backdrop(light, 'town', dice),
    tree(dice.pick(trees), dice.between(120, 300), 560, dice.between(330, 430), light, dice),
    tree(dice.pick(trees), dice.between(860, 1080), 560, dice.between(330, 440), light, dice),
    rect(0, 450, 1200, 120, fence) + strokes(38, 450, 0, 120, 31, 38, 0, darker(fence, 0.1), 4) + rect(0, 444, 1200, 10, darker(fence, 0.12)),
    bushes(30, 574, 1140, light, dice),
    rect(0, 570, 1200, 230, light.lawn),
    strokes(60, 640, 50, 0, 6, 190, 14, darker(light.lawn, 0.1), 4),
    ellipse(600, 716, 330, 56, light.walk),
    strokes(420, 700, 60, 0, 5, 80, 6, darker(light.walk, 0.08), 3),
    chair(430, 1),
    chair(770, -1),
    path('M600 630v84M570 718h60', `stroke="${d.wood}" stroke-width="12" stroke-linecap="round"`),
    ellipse(600, 622, 112, 15, d.wood) + ellipse(600, 618, 112, 14, lighter(d.wood, 0.18)),
    path('M590 614v-26h22v26z', `fill="${d.third}"`) +
      path('M600 590q-22 -20 -10 -40M602 590q20 -22 12 -42', `stroke="${light.leaves[0]}" stroke-width="5" fill="none" stroke-linecap="round"`),
    light.lit
      ? path('M0 330q300 120 600 10t600 -20', `stroke="${d.metal}" stroke-width="4" fill="none"`) +
        repeat(12, (at) => circle(50 + at * 100, 330 + Math.sin((at / 12) * Math.PI * 2) * 46 + 34, 9, '#fbe3a1'))
      : '',
    dice.chance(0.5) ? parasol(d) : '',
    raisedBed(d, dice.pick([90, 880])),
    dice.chance(0.6) ? tree(dice.pick(['round', 'cloud', 'tall'] as const), dice.pick([60, 1130]), 770, dice.between(480, 560), light, dice) : '',
  ].join('');
}

const parasol = (d: Decor): string =>
  rect(596, 380, 8, 240, d.wood) +
  poly([440, 430, 600, 350, 760, 430], d.second) +
  poly([600, 350, 760, 430, 640, 430], darker(d.second)) +
  poly([560, 430, 600, 350, 640, 430], lighter(d.second, 0.35));

function raisedBed(d: Decor, x: number): string {
  const leaf = d.light.leaves;
  return (
    repeat(7, (at) => path(`M${x + 24 + at * 30} 690q-16 -30 0 -50q16 20 0 50z`, `fill="${leaf[at % leaf.length]}"`)) +
    rect(x, 684, 230, 44, d.wood) +
    strokes(x, 698, 230, 0, 2, 0, 16, darker(d.wood, 0.14), 3)
  );
}

function balcony(d: Decor): string {
  const { light, dice } = d;
  const deck = light.tone('#b08c68');
  const iron = light.tone('#3d4447');
  return [
    backdrop(light, 'street', dice),
    repeat(3, (at) => tree('cloud', 120 + at * 460 + dice.between(-80, 80), 640, dice.between(170, 260), light, dice)),
    rect(0, 640, 1200, 160, deck),
    strokes(0, 668, 1200, 0, 5, 0, 30, darker(deck, 0.12), 4),
    strokes(24, 470, 0, 176, 33, 36, 0, iron, 6),
    rect(0, 456, 1200, 16, iron),
    rect(0, 636, 1200, 10, iron),
    rect(0, 0, 130, 800, light.tone(d.wall)) + rect(118, 0, 16, 800, d.trim),
    rect(0, 0, 1200, 40, darker(light.tone(d.wall), 0.12)),
    path('M700 560q-10 -70 30 -80h90q40 10 30 80v50h-150z', `fill="${d.main}"`) +
      rect(690, 600, 170, 44, lighter(d.main, 0.16)) +
      path('M704 644l-12 92M846 644l12 92', `stroke="${d.wood}" stroke-width="12" stroke-linecap="round"`),
    rect(740, 540, 66, 60, d.third),
    ellipse(560, 640, 74, 12, d.wood) +
      path('M560 644v84M524 732h72', `stroke="${darker(d.wood)}" stroke-width="10" stroke-linecap="round"`) +
      path('M546 632v-22h26v22z', `fill="${d.linen}"`),
    pot(250, 730, 220, light.tone('#b0643f'), light.leaves[0] as string),
    pot(1010, 740, 260, d.linen, light.leaves[2] as string),
    pot(1120, 750, 150, d.second, light.leaves[1] as string),
  ].join('');
}

function meadow(d: Decor): string {
  const { light, dice, facts } = d;
  const trees = treesOf(facts.state, light);
  return [
    backdrop(light, 'mountains', dice),
    path('M0 610Q400 540 760 590T1200 560V800H0z', `fill="${blend(light.lawn, light.woods, 0.3)}"`),
    repeat(5, (at) => tree(dice.pick(trees), 80 + at * 260 + dice.between(-50, 50), 610 + dice.between(-10, 20), dice.between(120, 220), light, dice)),
    path('M0 660Q500 590 1200 650V800H0z', `fill="${light.lawn}"`),
    repeat(30, () => circle(dice.between(0, 1200), dice.between(680, 790), dice.between(3, 6), light.tone(dice.pick(['#f1e7d4', '#e2b64f', '#c9796a', '#b98fb0'])))),
  ].join('');
}
