import { backdrop, GROUND } from './backdrop';
import { type Dice, dice as diceOf } from './dice';
import { formOf } from './fronts';
import type { Light } from './light';
import { bushes, pot, tree, treesOf } from './plants';
import type { PictureFacts } from './rules';
import { inWoods, onStreet, settingOf } from './setting';
import { darker, lighter, path, poly, rect, repeat, round, strokes } from './svg';

/** The outside of a home from the street, in the given light. */
export function drawFront(facts: PictureFacts, light: Light, seed: number): string {
  const form = formOf(facts);
  const dice = diceOf(seed);
  const street = onStreet(facts);
  const wild = inWoods(facts);
  const scene = [backdrop(light, settingOf(facts), dice)];
  if (facts.propertyType === 'land') return scene.concat(form.draw({ light, dice, facts })).join('');
  const trees = wild ? (['fir', 'fir', 'fir', 'cloud'] as const) : treesOf(facts.state, light);
  const behind = street ? 0 : wild ? 6 : 3;
  scene.push(repeat(behind, (at) => tree(dice.pick(trees), at % 2 ? dice.between(820, 1180) : dice.between(20, 380), GROUND, dice.between(240, wild ? 470 : 360), light, dice)));
  scene.push(ground(light, street, dice));
  const edge = (1200 - form.width) / 2;
  if (!street) scene.push(shade(light, edge + 110));
  const front = form.draw({ light, dice, facts });
  const asDrawn = dice.chance(0.5);
  const doorX = form.doorX ?? 600;
  scene.push(asDrawn ? front : `<g transform="translate(1200 0)scale(-1 1)">${front}</g>`);
  scene.push(street ? sidewalk(light, trees, dice) : garden(light, trees, edge, wild, asDrawn ? doorX : 1200 - doorX, dice));
  return scene.join('');
}

/** What a house throws on its lawn. */
const shade = (light: Light, x: number): string =>
  poly([x, GROUND - 6, 1200 - x, GROUND - 6, 1250 - x, GROUND + 34, x + 60, GROUND + 34], darker(light.lawn, light.lit ? 0.3 : 0.16));

function ground(light: Light, paved: boolean, dice: Dice): string {
  if (paved) return rect(0, GROUND - 2, 1200, 70, light.walk) + strokes(60, GROUND, -20, 68, 10, 124, 0, darker(light.walk, 0.08), 3);
  return path(`M0 ${GROUND - Math.round(dice.between(2, 16))}Q600 ${GROUND - 12} 1200 ${GROUND - Math.round(dice.between(2, 16))}V800H0z`, `fill="${light.lawn}"`);
}

/** Pavement, kerb and street, with a tree in a grate and a lamp. */
function sidewalk(light: Light, trees: readonly Parameters<typeof tree>[0][], dice: Dice): string {
  const lamp = dice.pick([90, 1110]);
  const iron = light.tone('#3b4245');
  const kind = light.snow ? 'bare' : trees.includes('palm') && dice.chance(0.4) ? 'palm' : dice.pick(['round', 'cloud', 'tall'] as const);
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
  const border = wild ? none : dice.pick([pickets, hedge, lowWall, none, none, none]);
  const dark = darker(light.lawn, 0.1);
  // Bushes stand under the windows, not before the door.
  const bed = (from: number, to: number) => {
    const w = Math.min(to - from, dice.between(150, 270));
    return w < 70 ? '' : bushes(dice.between(from, to - w), GROUND + 12, w, light, dice);
  };
  return [
    path(
      `M${doorX - 32} ${GROUND + 14}h64Q${Math.round(doorX + 40)} ${GROUND + 60} ${Math.round(walk + 84)} ${GROUND + 114}h-168Q${Math.round(doorX - 40)} ${GROUND + 60} ${doorX - 32} ${GROUND + 14}z`,
      `fill="${light.walk}"`,
    ),
    bed(edge + 60, doorX - 84),
    bed(doorX + 84, 1140 - edge),
    strokes(80, GROUND + 66, 60, 0, 4, 90, 6, dark, 4, 'stroke-linecap="round"'),
    strokes(800, GROUND + 60, 70, 0, 4, 92, 5, dark, 4, 'stroke-linecap="round"'),
    tree(dice.pick(trees), edge + dice.between(0, 70), GROUND + 50, dice.between(280, 420), light, dice),
    dice.chance(0.6) ? tree(dice.pick(trees), 1200 - edge - dice.between(0, 70), GROUND + 56, dice.between(240, 430), light, dice) : '',
    border(light, walk),
    rect(0, GROUND + 110, 1200, 22, light.walk),
    rect(0, GROUND + 132, 1200, 60, light.street),
  ].join('');
}

const none = () => '';

function pickets(light: Light, walk: number): string {
  const white = light.tone('#f7f3ea');
  const side = (from: number, to: number) =>
    rect(from, GROUND + 70, to - from, 6, white) +
    rect(from, GROUND + 92, to - from, 6, white) +
    strokes(from + 6, GROUND + 58, 0, 50, Math.floor((to - from) / 22), 22, 0, white, 10);
  return side(0, walk - 90) + side(walk + 90, 1200);
}

function hedge(light: Light, walk: number): string {
  const leaf = darker(light.leaves[0] as string, 0.1);
  const side = (x: number, w: number) => round(x, GROUND + 62, w, 52, 16, leaf) + round(x, GROUND + 62, w, 16, 8, lighter(leaf, light.snow ? 0.8 : 0.12));
  return side(-30, walk - 62) + side(walk + 92, 1200);
}

function lowWall(light: Light, walk: number): string {
  const stone = light.tone('#a79f94');
  const side = (x: number, w: number) =>
    rect(x, GROUND + 76, w, 34, stone) + strokes(x + 20, GROUND + 84, 30, 0, Math.floor(w / 84), 84, 6, darker(stone, 0.12), 5) + rect(x, GROUND + 70, w, 9, lighter(stone, 0.3));
  return side(0, walk - 92) + side(walk + 92, 1200);
}
