import { pot } from './plants';
import { art, curtains, type Decor, rug, shell, view } from './room';
import { bedAlong, bedAt } from './room-bed-parts';
import { glazed } from './room-glass';
import { floorLamp, sofa, table } from './room-living-parts';
import { coveringOf } from './room-walls';
import { frontStyle } from './rules';
import { lighter, rect, repeat } from './svg';

/** The one room of a studio, with a sofa and a bed by the window. */
export function studio(d: Decor): string {
  const plans = [bedAside, bedAside, behindShelves, alongTheWindow];
  if (frontStyle(d.facts) === 'tower') plans.push(highUp, highUp);
  return d.dice.pick(plans)(d);
}

function bedAside(d: Decor): string {
  const { dice } = d;
  return [
    shell(d, coveringOf(d)),
    view(
      d,
      610,
      120,
      260,
      300,
      dice.pick([
        [2, 2],
        [1, 2],
        [3, 3],
      ] as const),
    ),
    curtains(d, 610, 92, 260, dice.pick([d.linen, d.second, lighter(d.main, 0.5)])),
    art(d, 210, dice.between(150, 190), 130, 160),
    art(d, 370, 170, 110, 130),
    rug(d, 340, 704, 380, dice.pick([d.third, d.second])),
    bedAt(d, 800, 330),
    sofa(d, 120),
    table(d, 340),
    floorLamp(d, 64),
    pot(600, 660, dice.between(160, 210), dice.pick([d.second, d.linen, d.main]), d.plant),
  ].join('');
}

/** Open shelves divide the room; the bed stands behind them. */
function behindShelves(d: Decor): string {
  const { dice } = d;
  return [
    shell(d, coveringOf(d)),
    view(
      d,
      860,
      110,
      250,
      290,
      dice.pick([
        [2, 2],
        [2, 3],
      ] as const),
    ),
    art(d, 200, 150, 220, 150),
    bedAlong(d, 720, 420),
    repeat(2, (at) => rect(632 + at * 116, 200, 12, 430, d.wood)),
    repeat(5, (row) => rect(632, 200 + row * 105, 128, 10, d.wood)),
    repeat(4, (row) => repeat(3, (at) => ((row + at) % 3 ? rect(648 + at * 32, 268 + row * 105, 22, 37, [d.main, d.third, d.second, d.linen][(row + at) % 4] as string) : ''))),
    pot(704, 200, 110, d.third, d.plant),
    rug(d, 330, 712, 360, dice.pick([d.third, d.second])),
    sofa(d, 110),
    table(d, 330),
    floorLamp(d, 60),
  ].join('');
}

/** The bed along a wide window, the sofa at its foot. */
function alongTheWindow(d: Decor): string {
  const { dice } = d;
  return [
    shell(d, coveringOf(d)),
    view(
      d,
      110,
      90,
      560,
      280,
      dice.pick([
        [4, 1],
        [3, 2],
        [4, 2],
      ] as const),
    ),
    bedAlong(d, 120, 440),
    art(d, 800, 150, 120, 150) + art(d, 950, 170, 150, 110),
    rug(d, 880, 712, 340, dice.pick([d.third, d.second])),
    sofa(d, 680),
    table(d, 890),
    floorLamp(d, 650),
    pot(70, 676, dice.between(130, 180), d.second, d.plant),
  ].join('');
}

const highUp = (d: Decor): string =>
  [
    shell(d),
    glazed(d, d.dice.pick([4, 5])),
    rug(d, 340, 706, 360, d.third),
    bedAt(d, 780, 330),
    sofa(d, 110),
    table(d, 330),
    floorLamp(d, 660),
    pot(600, 690, 180, d.second, d.plant),
  ].join('');
