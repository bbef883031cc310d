import { backdrop, GROUND } from './backdrop';
import { type Dice, dice as diceOf } from './dice';
import { bungalow } from './front-bungalow';
import { brickRow, gardenFlats, modernRow, walkUp } from './front-flats';
import { adobe, farmhouse, modern, ranch } from './front-new-houses';
import { cape, colonial, craftsman, tudor, victorian } from './front-old-houses';
import { aFrame, cabin, land, mixedUse, mobileHome, shop, warehouse } from './front-others';
import { duplex, threeDecker } from './front-several';
import { loft, office, tower } from './front-tall';
import type { Light } from './light';
import { bushes, pot, tree, treesOf } from './plants';
import { type FrontStyle, frontStyle, type PictureFacts } from './rules';
import { inWoods, onStreet, settingOf } from './setting';
import type { Front } from './site';
import { darker, lighter, path, poly, rect, repeat, strokes } from './svg';

const FRONTS: Record<FrontStyle, Front> = {
  victorian,
  craftsman,
  tudor,
  colonial,
  cape,
  ranch,
  farmhouse,
  modern,
  adobe,
  brick_row: brickRow,
  modern_row: modernRow,
  walk_up: walkUp,
  garden_flats: gardenFlats,
  tower,
  loft,
  duplex,
  three_decker: threeDecker,
  cabin,
  a_frame: aFrame,
  mobile_home: mobileHome,
  land,
  office,
  shop,
  warehouse,
  mixed_use: mixedUse,
};

/** How much of the canvas' width a front needs with some air around it; 960 where not named. */
const WIDTHS: Partial<Record<FrontStyle, number>> = {
  cape: 880,
  craftsman: 910,
  colonial: 930,
  farmhouse: 930,
  cabin: 860,
  mobile_home: 930,
  tudor: 970,
  a_frame: 970,
  victorian: 1020,
  three_decker: 970,
  walk_up: 1000,
  garden_flats: 1000,
  modern_row: 1010,
  adobe: 1030,
  ranch: 1060,
  warehouse: 1060,
  tower: 1080,
  loft: 1094,
  land: 1100,
  mixed_use: 980,
  office: 1040,
};
/** Where the door is in a front as drawn; in the middle where not named. */
const DOORS: Partial<Record<FrontStyle, number>> = {
  victorian: 767,
  craftsman: 590,
  tudor: 695,
  ranch: 524,
  farmhouse: 625,
  modern: 782,
  adobe: 529,
  three_decker: 771,
  a_frame: 636,
  mobile_home: 541,
};

export const frontWidth = (facts: PictureFacts): number => WIDTHS[frontStyle(facts)] ?? 960;

/** The outside of a home from the street, in the given light. */
export function drawFront(facts: PictureFacts, light: Light, seed: number): string {
  const style = frontStyle(facts);
  const dice = diceOf(seed);
  const street = onStreet(facts);
  const wild = inWoods(facts);
  const scene = [backdrop(light, settingOf(facts), dice)];
  if (style === 'land') return scene.concat(land({ light, dice, facts })).join('');
  const trees = wild ? (['fir', 'fir', 'fir', 'cloud'] as const) : treesOf(facts.state, light);
  const behind = street ? 0 : wild ? 6 : 3;
  scene.push(repeat(behind, (at) => tree(dice.pick(trees), at % 2 ? dice.between(820, 1180) : dice.between(20, 380), GROUND, dice.between(240, wild ? 470 : 360), light, dice)));
  scene.push(ground(light, street, dice));
  const wide = style === 'craftsman' && dice.chance(0.45);
  const front = (wide ? bungalow : FRONTS[style])({ light, dice, facts });
  const asDrawn = dice.chance(0.5);
  const doorX = wide ? 600 : (DOORS[style] ?? 600);
  scene.push(asDrawn ? front : `<g transform="translate(1200 0)scale(-1 1)">${front}</g>`);
  scene.push(street ? sidewalk(light, trees, dice) : garden(light, trees, (1200 - frontWidth(facts)) / 2, wild, asDrawn ? doorX : 1200 - doorX, dice));
  return scene.join('');
}

function ground(light: Light, paved: boolean, dice: Dice): string {
  if (paved) return rect(0, GROUND - 2, 1200, 70, light.walk) + strokes(60, GROUND, -20, 68, 10, 124, 0, darker(light.walk, 0.08), 3);
  return path(`M0 ${GROUND - Math.round(dice.between(2, 16))}Q600 ${GROUND - 12} 1200 ${GROUND - Math.round(dice.between(2, 16))}V800H0z`, `fill="${light.lawn}"`);
}

/** Pavement, kerb and street, with a tree in a grate and a lamp. */
function sidewalk(light: Light, trees: readonly Parameters<typeof tree>[0][], dice: Dice): string {
  const lamp = dice.pick([90, 1110]);
  const iron = light.tone('#3b4245');
  const kind = trees.includes('palm') && dice.chance(0.4) ? 'palm' : dice.pick(['round', 'cloud', 'tall'] as const);
  return [
    rect(0, GROUND + 68, 1200, 16, lighter(light.walk, 0.3)),
    rect(0, GROUND + 84, 1200, 120, light.street),
    strokes(40, 752, 90, 0, 7, 190, 0, lighter(light.street, 0.35), 7),
    rect(lamp - 4, GROUND - 190, 8, 220, iron),
    poly([lamp - 16, GROUND - 190, lamp + 16, GROUND - 190, lamp + 10, GROUND - 224, lamp - 10, GROUND - 224], light.lit ? '#fbe3a1' : lighter(iron, 0.5)),
    repeat(2, (at) => (dice.chance(0.75) ? tree(kind, at ? dice.between(930, 1050) : dice.between(150, 270), GROUND + 44, dice.between(250, 340), light, dice) : '')),
    repeat(2, (at) =>
      dice.chance(0.6)
        ? pot(at ? 800 + dice.between(0, 60) : 380 + dice.between(-40, 20), GROUND + 22, dice.between(56, 84), light.tone('#a8643f'), light.leaves[at] as string)
        : '',
    ),
  ].join('');
}

/** Path, bushes, a fence or a hedge, trees in front at the sides, the street. */
function garden(light: Light, trees: readonly Parameters<typeof tree>[0][], edge: number, wild: boolean, doorX: number, dice: Dice): string {
  // The path leads from the door to the street, a little towards the middle.
  const walk = doorX + (600 - doorX) * dice.between(0.1, 0.5);
  const fence = !wild && dice.chance(0.35);
  const dark = darker(light.lawn, 0.1);
  return [
    path(
      `M${doorX - 32} ${GROUND + 14}h64Q${Math.round(doorX + 40)} ${GROUND + 60} ${Math.round(walk + 84)} ${GROUND + 114}h-168Q${Math.round(doorX - 40)} ${GROUND + 60} ${doorX - 32} ${GROUND + 14}z`,
      `fill="${light.walk}"`,
    ),
    bushes(dice.between(150, 240), GROUND + 12, dice.between(160, 260), light, dice),
    bushes(dice.between(760, 830), GROUND + 12, dice.between(140, 260), light, dice),
    strokes(80, GROUND + 66, 60, 0, 4, 90, 6, dark, 4, 'stroke-linecap="round"'),
    strokes(800, GROUND + 60, 70, 0, 4, 92, 5, dark, 4, 'stroke-linecap="round"'),
    tree(dice.pick(trees), edge + dice.between(0, 70), GROUND + 50, dice.between(280, 420), light, dice),
    dice.chance(0.6) ? tree(dice.pick(trees), 1200 - edge - dice.between(0, 70), GROUND + 56, dice.between(240, 430), light, dice) : '',
    fence ? pickets(light, walk) : '',
    rect(0, GROUND + 110, 1200, 22, light.walk),
    rect(0, GROUND + 132, 1200, 60, light.street),
  ].join('');
}

function pickets(light: Light, walk: number): string {
  const white = light.tone('#f7f3ea');
  const side = (from: number, to: number) =>
    rect(from, GROUND + 70, to - from, 6, white) +
    rect(from, GROUND + 92, to - from, 6, white) +
    strokes(from + 6, GROUND + 58, 0, 50, Math.floor((to - from) / 22), 22, 0, white, 10);
  return side(0, walk - 90) + side(walk + 90, 1200);
}
