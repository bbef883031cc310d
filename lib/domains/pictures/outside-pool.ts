import { backdrop } from './backdrop';
import { slanted } from './facade';
import { bulbs, lantern, parasol } from './outside-parts';
import { bushes, pot, tree, treesOf } from './plants';
import type { Decor } from './room';
import { onStreet, settingOf } from './setting';
import { darker, lighter, path, poly, rect, repeat, strokes } from './svg';

/** A pool with loungers: behind a house, or before the building when many share it. */
export function pool(d: Decor): string {
  const { light, dice, facts } = d;
  const trees = treesOf(facts.state, light);
  const stone = light.tone(dice.pick(['#e8dcc6', '#d9d4c9', '#d8b998']));
  const shape = dice.pick([square, long, bean]);
  return [
    backdrop(light, onStreet(facts) ? 'street' : settingOf(facts), dice),
    shared(facts.propertyType) ? building(d) : '',
    repeat(shared(facts.propertyType) ? 2 : 4, (at) =>
      tree(dice.pick(trees), 100 + at * (shared(facts.propertyType) ? 960 : 330) + dice.between(-60, 60), 540, dice.between(220, 340), light, dice),
    ),
    shared(facts.propertyType) ? '' : fence(d),
    bushes(20, 548, 1160, light, dice),
    rect(0, 540, 1200, 260, stone) + strokes(0, 640, 1200, 0, 2, 0, 90, darker(stone, 0.07), 3),
    shape(light.tone(light.lit ? '#5fb0ba' : light.snow ? '#a9c4cc' : '#79bcc2'), lighter(stone, 0.45)),
    path(
      'M300 650q40 -12 80 0t80 0M560 690q40 -12 80 0t80 0M380 724q40 -12 80 0t80 0M640 640q30 -10 60 0t60 0',
      'stroke="#fff" stroke-width="6" fill="none" opacity=".5" stroke-linecap="round"',
    ),
    lounger(d, 920),
    dice.chance(0.5) ? `<g transform="translate(-830 -20)">${lounger(d, 900)}</g>` : pot(80, 640, 150, light.tone('#b0643f'), light.leaves[0] as string),
    parasol(d, 1090, 420),
    bulbs(d, 300),
    lantern(d, dice.pick([60, 880]), 780),
  ].join('');
}

const shared = (type: string): boolean => ['apartment', 'condo', 'co_op', 'multi_family', 'mixed_use'].includes(type);

const square = (water: string, edge: string): string => poly([190, 592, 900, 592, 1080, 770, 60, 770], edge) + poly([216, 604, 880, 604, 1036, 758, 110, 758], water);
const long = (water: string, edge: string): string => poly([330, 580, 740, 580, 940, 800, 220, 800], edge) + poly([352, 590, 718, 590, 894, 790, 268, 790], water);
const bean = (water: string, edge: string): string =>
  path('M160 680q0 -90 230 -90q150 0 240 26t220 -6q180 0 180 80t-300 88q-570 20 -570 -98z', `fill="${water}" stroke="${edge}" stroke-width="18"`);

function lounger(d: Decor, x: number): string {
  return (
    poly([x, 676, x + 120, 676, x + 176, 612, x + 188, 618, x + 132, 690, x, 690], d.linen) +
    path(`M${x + 16} 690v26M${x + 120} 690v26`, `stroke="${d.wood}" stroke-width="8"`) +
    poly([x + 120, 672, x + 172, 614, x + 184, 620, x + 132, 680], d.second)
  );
}

function fence({ light, dice }: Decor): string {
  const fill = light.tone(dice.pick(['#d5c6ad', '#b99a76', '#e6ddcb', '#9aa59a']));
  return rect(0, 470, 1200, 76, fill) + (dice.chance(0.5) ? strokes(30, 470, 0, 76, 40, 30, 0, darker(fill, 0.08), 3) : strokes(0, 490, 1200, 0, 3, 0, 20, darker(fill, 0.08), 3));
}

/** The flats that the pool belongs to, with their balconies. */
function building(d: Decor): string {
  const { light, dice, trim } = d;
  const wall = light.tone(dice.pick(['#e3cdb4', '#c9ccc6', '#d7b08a', '#b98a72', '#dfe2d8', '#8fa3ad']));
  const x = dice.pick([170, 330]);
  const floors = dice.pick([3, 4]);
  return (
    rect(x, 180, 700, 370, wall) +
    rect(x - 12, 164, 724, 18, darker(wall, 0.24)) +
    slanted(d, [x, 190, 540], [x + 700, 190, 540], floors, 6) +
    repeat(floors, (floor) => strokes(x + 130, 190 + ((floor + 0.74) * 350) / floors, 110, 0, 2, 330, 0, trim, 12))
  );
}
