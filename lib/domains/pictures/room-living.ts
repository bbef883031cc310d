import { pot } from './plants';
import { art, curtains, type Decor, pendant, rug, shell, view } from './room';
import { fireplace } from './room-hearth';
import { along, lodge, upstairs } from './room-living-house';
import { bay, facing, looseSeats, panorama } from './room-living-large';
import { armchair, floorLamp, shelf, sofa, table } from './room-living-parts';
import { studio } from './room-studio';
import { coveringOf } from './room-walls';
import { type FrontStyle, frontStyle } from './rules';
import { lighter } from './svg';

type Plan = (d: Decor) => string;

/** A living room with a sofa, a rug and a window, in one of the plans that suit the house; in a studio the bed stands in it. */
export const living: Plan = (d) => (d.facts.beds === 0 ? studio(d) : d.dice.pick(plansFor(d))(d));

const IN_WOODS = new Set<FrontStyle>(['cabin', 'a_frame']);
const GLASS = new Set<FrontStyle>(['tower', 'modern', 'loft']);
const STAIRS = new Set<FrontStyle>(['victorian', 'tudor', 'colonial', 'cape', 'farmhouse', 'craftsman', 'brick_row', 'modern_row', 'duplex', 'three_decker']);
const BAYS = new Set<FrontStyle>(['victorian', 'tudor', 'colonial', 'brick_row', 'walk_up', 'three_decker', 'mixed_use']);

function plansFor({ facts }: Decor): readonly Plan[] {
  const style = frontStyle(facts);
  if (IN_WOODS.has(style)) return [lodge, lodge, atTheWindow, along];
  const plans = [atTheWindow, facing, along, looseSeats];
  if (facts.amenities.includes('fireplace')) plans.push(facing);
  if (GLASS.has(style)) plans.push(panorama, panorama);
  if (STAIRS.has(style)) plans.push(upstairs);
  if (BAYS.has(style)) plans.push(bay, bay);
  return plans;
}

/** The window at the side, or in the middle with something tall on both sides of it. */
function atTheWindow(d: Decor): string {
  const { dice, facts } = d;
  const fire = facts.amenities.includes('fireplace');
  const wide = dice.chance(0.5);
  const ww = wide ? 330 : 260;
  const left = dice.chance(0.5);
  const wx = left ? 150 : 600 - ww / 2;
  const sofaX = left ? 540 : 380;
  const tall = fire ? fireplace(d, left ? 930 : 60) : left ? art(d, 640, dice.between(140, 180), 130, 160) + art(d, 800, 160, 110, 130) : art(d, 130, 160, 150, 190);
  const lamp = dice.chance(0.6);
  return [
    shell(d, coveringOf(d)),
    view(d, wx, 120, ww, 300, wide ? [3, 2] : [2, 2]),
    dice.chance(0.65) ? curtains(d, wx, 92, ww, dice.pick([d.linen, d.second, lighter(d.main, 0.5)])) : '',
    tall,
    fire && left ? '' : shelf(d, 1010),
    rug(d, sofaX + 220, 704, 380, dice.pick([d.third, d.second, lighter(d.main, 0.35)])),
    sofa(d, sofaX),
    table(d, sofaX + 220),
    lamp ? floorLamp(d, left ? 470 : fire ? 330 : 300) : armchair(d, left ? 230 : 80),
    pot(left ? (lamp ? 260 : 80) : 900, 662, dice.between(170, 230), dice.pick([d.second, d.linen, d.main]), d.plant),
    dice.chance(0.4) ? pendant(d, left ? 560 : 340, 130, 110, d.metal) : '',
  ].join('');
}
