/** A circle on a map, in the map's own units, with the name it would bear. */
export interface Spot {
  x: number;
  y: number;
  r: number;
  name: string;
}

const [AIR, LETTER, LINE] = [6, 0.56, 1.2];

/**
 * Which spots can be named in letters of `size` without covering another spot or name, and on which side of the spot; earlier spots go first.
 * Names within the last fifth of `width` stand to the left, others to the right, or the other way where that side is taken.
 */
export function nameSpots(spots: readonly Spot[], size: number, width: number): ('start' | 'end' | undefined)[] {
  const boxes: Box[] = [];
  return spots.map((spot) => {
    const sides = spot.x > width * 0.8 ? (['end', 'start'] as const) : (['start', 'end'] as const);
    const side = sides.find((one) => {
      const box = boxOf(spot, size, one);
      return box.left > 0 && box.right < width && boxes.every((other) => !meet(box, other)) && spots.every((other) => other === spot || !meet(box, around(other)));
    });
    if (side) boxes.push(boxOf(spot, size, side));
    return side;
  });
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf({ x, y, r, name }: Spot, size: number, side: 'start' | 'end'): Box {
  const [near, length, half] = [r + AIR, name.length * size * LETTER, (size * LINE) / 2];
  return { left: side === 'start' ? x + near : x - near - length, right: side === 'start' ? x + near + length : x - near, top: y - half, bottom: y + half };
}

const around = ({ x, y, r }: Spot): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });
const meet = (one: Box, other: Box): boolean => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
