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
import { settingOf } from './setting';
import { blend, circle, darker, path, repeat, strokes } from './svg';

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
  const setting = settingOf(facts) === 'mesa' ? 'mesa' : dice.pick(['mountains', 'fields', 'town'] as const);
  const stand = (count: number, y: number, low: number, high: number) =>
    repeat(count, (at) => tree(dice.pick(trees), 60 + (at * 1100) / count + dice.between(-60, 60), y + dice.between(-10, 20), dice.between(low, high), light, dice));
  return [
    backdrop(light, setting, dice),
    path(`M0 610Q400 ${r(dice.between(520, 590))} 760 590T1200 ${r(dice.between(540, 600))}V800H0z`, `fill="${blend(light.lawn, light.woods, 0.3)}"`),
    dice.pick([() => stand(5, 610, 120, 220), () => stand(9, 606, 160, 300), () => stand(2, 620, 260, 400)])(),
    path(`M0 ${r(dice.between(630, 680))}Q500 590 1200 650V800H0z`, `fill="${light.lawn}"`),
    dice.pick([creek, track, mown])(d),
    repeat(24, () =>
      circle(dice.between(0, 1200), dice.between(690, 790), dice.between(3, 6), light.tone(light.snow ? '#ffffff' : dice.pick(['#f1e7d4', '#e2b64f', '#c9796a', '#b98fb0']))),
    ),
    dice.chance(0.5) ? tree(dice.pick(trees), dice.pick([170, 1030]), 740, dice.between(360, 520), light, dice) : '',
  ].join('');
}

const creek = ({ light, dice }: Decor): string =>
  path(`M${r(dice.between(500, 800))} 630q-220 40 -60 80t-120 110h190q120 -60 20 -110t90 -80z`, `fill="${light.tone(light.snow ? '#c5d6df' : '#8fbcc4')}"`);
const track = ({ light, dice }: Decor): string =>
  path(`M${r(dice.between(420, 780))} 636q-60 60 -140 164h40q60 -100 120 -164zm60 0q10 60 -40 164h44q30 -100 16 -164z`, `fill="${light.walk}"`);
const mown = ({ light, dice }: Decor): string => strokes(-20, 680, 1240, dice.between(-30, 30), 5, 0, 28, darker(light.lawn, 0.08), 9);

const r = (value: number): number => Math.round(value);
