import { backdrop } from './backdrop';
import { bankSofa, bulbs, lantern } from './outside-parts';
import { pot } from './plants';
import type { Decor } from './room';
import { blend, darker, lighter, path, poly, rect, repeat, round, strokes } from './svg';

/** A terrace over the roofs: planks, seats, boxes of grass, the city all around. */
export function roofTerrace(d: Decor): string {
  const { light, dice } = d;
  const board = light.tone(dice.pick(['#b98f68', '#a58a72', '#c2b6a5']));
  const sofaX = dice.pick([200, 330, 520]);
  return [
    backdrop(light, 'street', dice),
    city(d),
    dice.chance(0.5) ? tank(d, dice.pick([200, 900])) : '',
    rect(0, 560, 1200, 60, blend(light.tone(d.wall), light.woods, 0.15)) + rect(0, 548, 1200, 16, light.walk),
    dice.chance(0.5)
      ? strokes(20, 470, 0, 80, 25, 48, 0, d.metal, 5) + rect(0, 462, 1200, 10, d.metal)
      : rect(0, 460, 1200, 90, light.glass, 'opacity=".35"') + rect(0, 454, 1200, 8, d.metal),
    poly([0, 620, 1200, 620, 1200, 800, 0, 800], board),
    strokes(0, 648, 1200, 0, 5, 0, 32, darker(board, 0.12), 4),
    repeat(2, (at) => grasses(d, at ? 900 : 60, 640)),
    bankSofa(d, sofaX, 560, 400),
    round(sofaX + 420, 680, 130, 60, 20, d.third) + round(sofaX + 412, 664, 146, 30, 15, lighter(d.third, 0.2)),
    dice.chance(0.5) ? pot(dice.pick([100, 1100]), 770, 260, d.linen, light.leaves[0] as string) : '',
    bulbs(d, 300),
    lantern(d, sofaX - 60, 770),
  ].join('');
}

/** Towers in two rows, their windows lit when it is late. */
export function city({ light, dice }: Decor, foot = 560): string {
  const row = (fill: string, low: number, high: number) => {
    let d = `M0 ${foot}`;
    const tops: [number, number, number][] = [];
    for (let x = -20; x < 1200; ) {
      const [w, y] = [dice.between(70, 150), dice.between(low, high)];
      tops.push([x, y, w]);
      d += `V${Math.round(y)}h${Math.round(w)}`;
      x += Math.round(w);
    }
    return { shape: path(`${d}V${foot}z`, `fill="${fill}"`), tops };
  };
  const near = row(blend(light.hill, light.woods, 0.55), 330, 500);
  const dots = near.tops.map(([x, y, w]) => `M${Math.round(x + 16)} ${Math.round(y + 24)}h${Math.round(w - 32)}m0 30h${-Math.round(w - 32)}m0 30h${Math.round(w - 32)}`).join('');
  return (
    row(blend(light.hill, light.low, 0.3), 210, 420).shape +
    near.shape +
    path(dots, `stroke="${light.lit ? '#fbe3a1' : lighter(light.woods, 0.35)}" stroke-width="11" stroke-dasharray="13 15" fill="none" opacity="${light.lit ? '.8' : '.5'}"`)
  );
}

const tank = ({ light }: Decor, x: number): string => {
  const wood = blend(light.tone('#8b674c'), light.hill, 0.25);
  return (
    path(`M${x - 34} 480l-10 80M${x + 34} 480l10 80`, `stroke="${darker(wood, 0.3)}" stroke-width="8"`) +
    rect(x - 46, 400, 92, 84, wood) +
    poly([x - 54, 400, x, 366, x + 54, 400], darker(wood, 0.3))
  );
};

const grasses = ({ light, wood }: Decor, x: number, y: number): string =>
  repeat(12, (at) =>
    path(
      `M${x + 14 + at * 20} ${y}q${(at % 3) * 8 - 8} -50 ${(at % 5) * 12 - 24} -${70 + (at % 4) * 18}`,
      `stroke="${light.leaves[at % light.leaves.length]}" stroke-width="7" fill="none"`,
    ),
  ) +
  rect(x, y - 6, 250, 70, wood) +
  strokes(x, y + 16, 250, 0, 2, 0, 22, darker(wood, 0.14), 3);
