import { backdrop } from './backdrop';
import { slanted } from './facade';
import { bistro, bulbs, gardenChair } from './outside-parts';
import { bushes, pot, tree } from './plants';
import type { Decor } from './room';
import { circle, darker, ellipse, lighter, path, poly, rect, repeat, strokes } from './svg';

/** A planted court between the wings of a building, with a bench. */
export function court(d: Decor): string {
  const { light, dice } = d;
  const wall = light.tone(dice.pick(['#c9a27a', '#b5765c', '#e3cdb4', '#8fa097', '#d7b56f', '#8f9aa0', '#c98f78']));
  const stone = light.walk;
  const floors = dice.pick([3, 4]);
  const open = dice.chance(0.35);
  return [
    backdrop(light, 'street', dice),
    open ? tree('cloud', 480, 590, 330, light, dice) + tree('round', 720, 590, 300, light, dice) : farWing(d, lighter(wall, 0.12), floors),
    poly([0, 0, 330, 180, 330, 590, 0, 740], wall) + poly([1200, 0, 870, 180, 870, 590, 1200, 740], darker(wall, 0.14)),
    slanted(d, [10, 40, 640], [330, 196, 560], floors, 3),
    slanted(d, [870, 196, 560], [1190, 40, 640], floors, 3),
    dice.chance(0.5) ? balconies(d, floors) : '',
    path('M0 0L330 180M870 180L1200 0', `stroke="${darker(wall, 0.28)}" stroke-width="16"`),
    open ? rect(330, 520, 540, 70, wall) + rect(322, 510, 556, 14, darker(wall, 0.2)) : path('M330 184H870', `stroke="${darker(wall, 0.28)}" stroke-width="12"`),
    poly([0, 740, 330, 588, 870, 588, 1200, 740, 1200, 800, 0, 800], stone),
    path('M420 590L260 800M540 590L490 800M660 590L710 800M780 590L940 800M210 644H990M90 704H1110', `stroke="${darker(stone, 0.08)}" stroke-width="4"`),
    climber(d, dice.chance(0.5) ? 0 : 940),
    bushes(60, 716, 240, light, dice) + bushes(900, 716, 240, light, dice),
    dice.pick([underTree, fountain, longBed])(d),
    pot(dice.pick([90, 1110]), 780, dice.between(170, 240), light.tone('#b0643f'), light.leaves[1] as string),
    bulbs(d, 240),
  ].join('');
}

const farWing = (d: Decor, wall: string, floors: number): string =>
  rect(330, 190, 540, 400, wall) +
  slanted(d, [340, 200, 560], [860, 200, 560], floors, 6) +
  rect(560, 478, 80, 112, d.trim) +
  rect(570, 490, 60, 100, d.main) +
  poly([540, 478, 660, 478, 676, 502, 524, 502], d.second);

/** Slabs with rails along both wings. */
const balconies = (d: Decor, floors: number): string =>
  repeat(floors - 1, (floor) => {
    const [near, far] = [40 + (600 * (floor + 0.86)) / floors, 196 + (364 * (floor + 0.86)) / floors];
    const slab = (x: (value: number) => number) => {
      const y = (value: number) => Math.round(near + ((far - near) * value) / 330);
      return `M${x(120)} ${y(120) - 44}L${x(230)} ${y(230) - 34}M${x(120)} ${y(120)}L${x(230)} ${y(230)}`;
    };
    return path(slab((value) => value) + slab((value) => 1200 - value), `stroke="${d.metal}" stroke-width="9"`);
  });

/** Leaves that have climbed one of the walls. */
const climber = ({ light, dice }: Decor, x: number): string =>
  repeat(18, (at) =>
    circle(x + 20 + dice.between(0, 220), 330 + dice.between(0, 330), dice.between(22, 44), at % 3 ? (light.leaves[0] as string) : darker(light.leaves[0] as string, 0.12)),
  );

const underTree = (d: Decor): string => {
  const { light, dice } = d;
  return (
    ellipse(600, 716, 190, 28, darker(light.walk, 0.16)) +
    ellipse(600, 706, 184, 25, light.lawn) +
    tree(dice.pick(['cloud', 'round'] as const), 600, 704, dice.between(360, 430), light, dice) +
    repeat(3, (at) => circle(520 + at * 80, 704, 20, light.leaves[at % light.leaves.length] as string)) +
    bench(d, 190) +
    (dice.chance(0.5) ? bench(d, 850) : '')
  );
};

const fountain = (d: Decor): string => {
  const { light } = d;
  const stone = darker(light.walk, 0.2);
  const water = light.tone(light.snow ? '#dfe8ec' : '#8fc3c9');
  return (
    ellipse(600, 724, 210, 40, stone) +
    ellipse(600, 712, 196, 32, water) +
    rect(586, 610, 28, 100, stone) +
    ellipse(600, 610, 84, 16, stone) +
    ellipse(600, 605, 74, 11, water) +
    (light.snow ? '' : path('M600 600q-8 -50 -50 -10M600 600q8 -50 50 -10M530 614v80M670 614v80', 'stroke="#fff" stroke-width="5" fill="none" opacity=".6"')) +
    tree('tall', 270, 660, 330, light, d.dice) +
    tree('tall', 930, 660, 330, light, d.dice) +
    bench(d, 330) +
    bench(d, 700)
  );
};

/** A bed down the middle and tables beside it. */
const longBed = (d: Decor): string => {
  const { light, dice } = d;
  return (
    poly([540, 610, 660, 610, 700, 690, 500, 690], darker(light.walk, 0.2)) +
    repeat(9, (at) => circle(530 + at * 18, 640 - (at % 3) * 14, 26, light.leaves[at % light.leaves.length] as string)) +
    tree('cloud', 600, 640, dice.between(260, 320), light, dice) +
    `<g transform="translate(-250 40)">${gardenChair(d, 480, 1)}${gardenChair(d, 720, -1)}${bistro(d, 600)}</g>` +
    bench(d, 800)
  );
};

const bench = ({ wood, metal }: Decor, x: number): string =>
  rect(x, 690, 180, 12, wood) + strokes(x, 636, 180, 0, 2, 0, 22, wood, 10) + path(`M${x + 16} 630v112M${x + 164} 630v112`, `stroke="${metal}" stroke-width="8"`);
