import { backdrop } from './backdrop';
import { balcony, porch } from './outside-balcony';
import { court } from './outside-court';
import { deck, desert, walled } from './outside-deck';
import { bedsGarden, lawnGarden, tableGarden } from './outside-garden';
import { roofTerrace } from './outside-high';
import { outdoors } from './outside-parts';
import { pool } from './outside-pool';
import { tree, treesOf } from './plants';
import type { Decor } from './room';
import { type OutsidePlace, outsidePlace } from './rules-outside';
import { blend, circle, path, repeat } from './svg';

/** The outdoor place of a home. */
export const outside = (d: Decor): string => DRAWN[outsidePlace(d.facts)](outdoors(d));

const DRAWN: Record<OutsidePlace, (d: Decor) => string> = {
  meadow,
  pool,
  roof: roofTerrace,
  court,
  walled,
  desert,
  deck,
  table: tableGarden,
  lawn: lawnGarden,
  beds: bedsGarden,
  balcony,
  porch,
};

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
