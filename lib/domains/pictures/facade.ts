import type { Dice } from './dice';
import type { Light } from './light';
import { path } from './svg';

/** Windows of a façade that runs to the distance: `rows` by `columns` in the quad from x1 (its top and foot) to x2, framed in `trim`. */
export function slanted(
  { light, dice, trim }: { light: Light; dice: Dice; trim: string },
  [x1, a1, b1]: readonly [number, number, number],
  [x2, a2, b2]: readonly [number, number, number],
  rows: number,
  columns: number,
): string {
  const [dark, lit] = [[] as string[], [] as string[]];
  const point = (u: number, v: number) => {
    const [top, foot] = [a1 + (a2 - a1) * u, b1 + (b2 - b1) * u];
    return `${Math.round(x1 + (x2 - x1) * u)} ${Math.round(top + (foot - top) * v)}`;
  };
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [u, v] = [(column + 0.22) / columns, (row + 0.2) / rows];
      const [u2, v2] = [u + 0.5 / columns, v + 0.56 / rows];
      (light.lit && dice.chance(0.45) ? lit : dark).push(`M${point(u, v)}L${point(u2, v)} ${point(u2, v2)} ${point(u, v2)}z`);
    }
  const frame = `stroke="${trim}" stroke-width="6"`;
  return path(dark.join(''), `fill="${light.glass}" ${frame}`) + (lit.length > 0 ? path(lit.join(''), `fill="#f9d98c" ${frame}`) : '');
}
