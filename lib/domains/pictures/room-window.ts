import { dice } from './dice';
import type { Decor } from './room';
import { frontStyle, type PictureFacts, pictureSeed } from './rules';
import { inWoods, onStreet, settingOf } from './setting';
import { circle, darker, ellipse, lighter, path, poly, polys, rect, repeat } from './svg';

/** What is seen through a window of the given box, the same from every room: roofs or towers in a town's streets, else what grows or rises there, in the hour and season of the home. */
export function outlook(d: Decor, x: number, y: number, w: number, h: number): string {
  return seenFrom(d.facts)(d, x, y, w, h);
}

function seenFrom(facts: PictureFacts): (d: Decor, x: number, y: number, w: number, h: number) => string {
  const chance = dice(pictureSeed(facts.id) + 9);
  if (frontStyle(facts) === 'tower') return skyline;
  if (inWoods(facts)) return firs;
  if (frontStyle(facts) === 'garden_flats' || onStreet(facts)) return chance.chance(0.75) ? roofs : branches;
  const setting = settingOf(facts);
  if (setting === 'mountains') return peaks;
  if (setting === 'mesa') return mesa;
  return chance.chance(0.35) ? branches : garden;
}

/** Towers near and far below a high floor. */
function skyline({ light, dice }: Decor, x: number, y: number, w: number, h: number): string {
  const count = Math.max(4, Math.round(w / 90));
  const wide = w / count;
  const row = (low: number, high: number, shift: number) =>
    Array.from({ length: count + 1 }, (_, at) => {
      const [left, top, across] = [x + (at - shift) * wide, y + h * dice.between(low, high), wide * dice.between(0.62, 0.94)];
      return [left, y + h, left, top, left + across, top, left + across, y + h];
    });
  const near = row(0.55, 0.85, 0.5);
  const panes = near.flatMap(([left = 0, , , top = 0]) =>
    [0, 1, 2, 3].map((n) => {
      const [x1, y1] = [left + wide * (0.14 + (n % 2) * 0.3), top + 12 + Math.floor(n / 2) * 26];
      return [x1, y1, x1 + wide * 0.16, y1, x1 + wide * 0.16, y1 + 13, x1, y1 + 13];
    }),
  );
  return polys(row(0.34, 0.62, 0.2), light.hill) + polys(near, light.woods) + polys(panes, light.lit ? '#fbe3a1' : lighter(light.woods, 0.3));
}

function firs({ light, dice }: Decor, x: number, y: number, w: number, h: number): string {
  const count = Math.max(4, Math.round(w / 80));
  const row = (foot: number, low: number, high: number) =>
    Array.from({ length: count + 1 }, (_, at) => {
      const [left, top] = [x + (at * w) / count + dice.between(-14, 14), y + h * dice.between(low, high)];
      return [left - w / count / 1.6, y + h * foot, left, top, left + w / count / 1.6, y + h * foot];
    });
  return polys(row(1, 0.3, 0.55), light.hill) + polys(row(1, 0.45, 0.75), light.woods) + rect(x, y + h * 0.9, w, h * 0.12, light.lawn);
}

function roofs({ light, dice }: Decor, x: number, y: number, w: number, h: number): string {
  return repeat(5, (at) => {
    const [left, top, wide] = [x + w * (at * 0.21 - 0.04), y + h * dice.between(0.3, 0.72), w * 0.23];
    const wall = at % 2 ? light.hill : light.woods;
    const pane = (n: number) => {
      const [x1, y1] = [left + wide * (0.16 + (n % 2) * 0.4), top + 14 + Math.floor(n / 2) * 34];
      return [x1, y1, x1 + wide * 0.24, y1, x1 + wide * 0.24, y1 + 18, x1, y1 + 18];
    };
    const lit = [0, 1, 2, 3, 4, 5].filter(() => light.lit && dice.chance(0.6));
    const panes = polys([0, 1, 2, 3, 4, 5].filter((n) => !lit.includes(n)).map(pane), lighter(wall, 0.3)) + (lit.length > 0 ? polys(lit.map(pane), '#fbe3a1') : '');
    const cap = dice.chance(0.4)
      ? poly([left - 4, top, left + wide / 2, top - h * 0.14, left + wide + 4, top], darker(wall, 0.2))
      : rect(left - 3, top - 6, wide + 6, 8, darker(wall, 0.16));
    return rect(left, top, wide, h, wall) + cap + panes;
  });
}

function peaks({ light, dice }: Decor, x: number, y: number, w: number, h: number): string {
  const foot = y + h;
  const one = (left: number, wide: number, high: number) =>
    poly([left, foot, left + wide / 2, foot - high, left + wide, foot], light.hill) +
    poly(
      [left + wide * 0.38, foot - high * 0.76, left + wide / 2, foot - high, left + wide * 0.62, foot - high * 0.76, left + wide * 0.5, foot - high * 0.66],
      lighter(light.hill, 0.6),
    );
  return (
    one(x - w * 0.1, w * 0.8, h * dice.between(0.5, 0.7)) +
    one(x + w * 0.4, w * 0.8, h * dice.between(0.4, 0.62)) +
    repeat(4, (at) => poly([x + w * (at * 0.28 - 0.02), foot, x + w * (at * 0.28 + 0.08), foot - h * dice.between(0.2, 0.4), x + w * (at * 0.28 + 0.18), foot], light.woods))
  );
}

/** A tree close by, its crown across the panes. */
function branches({ light, dice }: Decor, x: number, y: number, w: number, h: number): string {
  const stem = x + w * dice.pick([0.2, 0.75]);
  const crown = Math.min(w, 460);
  return (
    rect(x, y + h * 0.82, w, h * 0.2, light.lawn) +
    path(
      `M${Math.round(stem)} ${y + h}V${Math.round(y + h * 0.3)}m0 ${Math.round(h * 0.2)}l${Math.round(w * 0.2)} ${Math.round(-h * 0.2)}m${Math.round(-w * 0.2)} ${Math.round(h * 0.3)}l${Math.round(-w * 0.16)} ${Math.round(-h * 0.2)}`,
      `stroke="${light.tone('#7a5f4c')}" stroke-width="9" fill="none"`,
    ) +
    repeat(7, (at) =>
      circle(
        stem + crown * dice.between(-0.3, 0.34),
        y + h * dice.between(0.08, 0.5),
        crown * 0.1,
        at % 2 ? (light.leaves[at % light.leaves.length] as string) : darker(light.leaves[0] as string, 0.1),
      ),
    )
  );
}

function garden({ light, dice }: Decor, x: number, y: number, w: number, h: number): string {
  const leaf = light.leaves[1] as string;
  return (
    path(
      `M${x} ${Math.round(y + h)}v${Math.round(-h * 0.3)}q${Math.round(w * 0.25)} ${Math.round(-h * 0.16)} ${Math.round(w * 0.5)} ${Math.round(-h * 0.02)}t${Math.round(w * 0.5)} ${Math.round(-h * 0.06)}v${Math.round(h * 0.4)}z`,
      `fill="${light.hill}"`,
    ) +
    repeat(3, (at) => ellipse(x + w * (0.12 + at * 0.38), y + h, w * 0.16, h * dice.between(0.22, 0.46), at === 1 ? light.woods : leaf)) +
    (dice.chance(0.5)
      ? rect(x, y + h * 0.88, w, h * 0.14, light.lawn) + repeat(6, (at) => circle(x + w * (0.08 + at * 0.17), y + h * 0.9, 6, light.tone(at % 2 ? '#e9c46a' : '#d98c7a')))
      : '')
  );
}

/** Flat-topped rocks over dry ground. */
function mesa({ light, dice }: Decor, x: number, y: number, w: number, h: number): string {
  const rock = (left: number, wide: number, high: number) => [left, y + h, left + wide * 0.16, y + h * (1 - high), left + wide * 0.8, y + h * (1 - high), left + wide, y + h];
  return (
    polys([rock(x + w * dice.between(-0.1, 0.1), w * 0.5, 0.5), rock(x + w * 0.5, w * 0.6, dice.between(0.34, 0.6))], light.hill) +
    rect(x, y + h * 0.8, w, h * 0.22, light.lawn) +
    repeat(4, (at) => ellipse(x + w * (0.1 + at * 0.27), y + h * 0.84, w * 0.07, h * 0.05, light.leaves[at % light.leaves.length] as string))
  );
}
