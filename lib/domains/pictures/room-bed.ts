import { pot } from './plants';
import { art, curtains, type Decor, pendant, rug, shell, view } from './room';
import { deep } from './room-bed-deep';
import { bench, chest, wardrobe } from './room-bed-furniture';
import { attic, behindGlass, fourPoster } from './room-bed-large';
import { bedAlong, bedAt, bedsides } from './room-bed-parts';
import { coveringOf } from './room-walls';
import { type FrontStyle, frontStyle } from './rules';
import { circle, darker, lighter, path, poly, rect, repeat, round } from './svg';

type Plan = (d: Decor) => string;

/** A bedroom with a made bed, a lamp and a window, in one of the plans that suit the house. */
export const bedroom: Plan = (d) => d.dice.pick(plansFor(d))(d);

const UNDER_THE_ROOF = new Set<FrontStyle>(['cape', 'craftsman', 'tudor', 'victorian', 'farmhouse', 'cabin', 'a_frame']);
const GLASS = new Set<FrontStyle>(['tower', 'modern', 'loft']);

function plansFor({ facts }: Decor): readonly Plan[] {
  if (facts.propertyType === 'room') return [alongTheWall, byTheDesk, deep];
  const style = frontStyle(facts);
  const plans = [besideTheWindow, underTheWindow, alongTheWall, deep];
  if (UNDER_THE_ROOF.has(style)) plans.push(attic, attic);
  if (GLASS.has(style)) plans.push(behindGlass, behindGlass);
  if ((facts.beds ?? 1) >= 3 && !GLASS.has(style)) plans.push(fourPoster);
  return plans;
}

function besideTheWindow(d: Decor): string {
  const { dice } = d;
  const left = dice.chance(0.5);
  const bx = left ? 150 : 560;
  const wx = left ? 830 : 110;
  return [
    shell(d, coveringOf(d)),
    view(
      d,
      wx,
      120,
      250,
      300,
      dice.pick([
        [2, 2],
        [1, 2],
        [2, 3],
      ] as const),
    ),
    dice.chance(0.75) ? curtains(d, wx, 92, 250, dice.pick([d.linen, lighter(d.second, 0.35), d.third])) : '',
    dice.chance(0.6) ? art(d, bx + 100, 120, 120, 140) + art(d, bx + 260, 120, 120, 140) : art(d, bx + 130, 120, 230, 150),
    rug(d, bx + 240, 722, 420, dice.pick([d.third, lighter(d.second, 0.2)])),
    bedsides(d, bx - 110, bx + 500),
    bedAt(d, bx, 480),
    dice.chance(0.6) ? pot(left ? 800 : 420, 650, 190, dice.pick([d.second, d.linen]), d.plant) : '',
    dice.chance(0.35) ? pendant(d, left ? 720 : 480, 120, 110, dice.pick([d.metal, d.third])) : '',
  ].join('');
}

/** The bed in the middle, a wide window over its head. */
function underTheWindow(d: Decor): string {
  const { dice } = d;
  const w = dice.pick([460, 560, 640]);
  return [
    shell(d, coveringOf(d)),
    view(
      d,
      600 - w / 2,
      86,
      w,
      250,
      dice.pick([
        [3, 1],
        [4, 2],
        [2, 1],
        [3, 2],
      ] as const),
    ),
    curtains(d, 600 - w / 2, 62, w, dice.pick([d.linen, lighter(d.second, 0.3), d.third])),
    rug(d, 600, 726, 460, dice.pick([d.third, lighter(d.second, 0.2)])),
    bedsides(d, 226, 886),
    bedAt(d, 350, 500),
    dice.chance(0.5) ? bench(d, 420) : '',
    pot(dice.pick([110, 1090]), 668, dice.between(180, 260), dice.pick([d.second, d.linen]), d.plant),
  ].join('');
}

/** The long side of the bed along the wall, a wardrobe or a chest across from it. */
function alongTheWall(d: Decor): string {
  const { dice } = d;
  const shelf = dice.chance(0.5);
  return [
    shell(d, coveringOf(d)),
    view(
      d,
      560,
      110,
      230,
      280,
      dice.pick([
        [2, 2],
        [1, 1],
        [2, 3],
      ] as const),
    ),
    dice.chance(0.6) ? curtains(d, 560, 84, 230, dice.pick([d.linen, lighter(d.second, 0.35)])) : '',
    shelf
      ? rect(200, 290, 230, 12, d.wood) +
        repeat(6, (at) => rect(214 + at * 20, 250 - ((at * 7) % 16), 15, 40 + ((at * 7) % 16), [d.main, d.third, d.second, d.linen][at % 4] as string)) +
        pot(388, 290, 64, d.third, d.plant)
      : art(d, 210, 150, 160, 200),
    rug(d, 520, 730, 400, dice.pick([d.third, lighter(d.second, 0.2)])),
    bedsides(d, 80),
    bedAlong(d, 190, 520),
    dice.chance(0.5) ? wardrobe(d, 890) : chest(d, 870),
    dice.chance(0.5) ? pendant(d, 480, 130, 120, dice.pick([d.metal, d.third, d.linen])) : '',
  ].join('');
}

/** A narrow bed and a desk at the window: a room in a shared home. */
function byTheDesk(d: Decor): string {
  const { dice } = d;
  return [
    shell(d, coveringOf(d)),
    view(
      d,
      720,
      110,
      280,
      270,
      dice.pick([
        [2, 1],
        [2, 2],
      ] as const),
    ),
    art(d, 180, 150, 120, 150) + art(d, 330, 170, 150, 110),
    rug(d, 460, 730, 330, d.third),
    bedAlong(d, 120, 440),
    rect(660, 506, 420, 16, d.wood) + path('M684 522v144M1056 522v144', `stroke="${darker(d.wood, 0.1)}" stroke-width="12"`),
    `<g transform="translate(640 -20)">${bedsideLamp(d)}</g>`,
    rect(880, 440, 120, 66, d.metal) + rect(934, 500, 12, 8, d.metal),
    path('M800 700v-70M760 716q40 -20 80 0', `stroke="${d.metal}" stroke-width="9" fill="none"`) + round(740, 612, 120, 26, 12, d.main) + round(752, 500, 96, 96, 22, d.main),
    pot(1116, 664, 170, d.second, d.plant),
  ].join('');
}

const bedsideLamp = (d: Decor): string =>
  (d.light.lit ? circle(120, 440, 100, '#fbe0a0', 'opacity=".2"') : '') +
  path('M90 524h60M120 524l-24 -70l50 -30', `stroke="${d.metal}" stroke-width="6" fill="none"`) +
  poly([130, 414, 166, 432, 150, 468, 112, 446], d.third);
