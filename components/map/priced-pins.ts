/** A pin with the price that is to be written on it. */
interface Pin {
  latitude: number;
  longitude: number;
  price: string;
}

/** A price on its pill, in pixels; rather more than it takes, or the map, which keeps pills apart to the pixel, would hide one of two. */
const [LETTER, ENDS, HEIGHT] = [6.5, 20, 34];
const CELL = 64;

/**
 * Which pins have room for their price at a zoom level (the world is 512 · 2^zoom pixels wide), earlier ones first. Of thousands a few dozen have;
 * to hand the map all others too, only for it to hide them, costs it most of a frame.
 */
export function pricedPins(pins: readonly Pin[], zoom: number): boolean[] {
  const world = 512 * 2 ** zoom;
  const cells = new Map<string, Box[]>();
  return pins.map(({ latitude, longitude, price }) => {
    const [x, y, half] = [(world * longitude) / 360, (-world / (2 * Math.PI)) * Math.asinh(Math.tan((latitude * Math.PI) / 180)), (LETTER * price.length + ENDS) / 2];
    const box = { left: x - half, right: x + half, top: y - HEIGHT, bottom: y };
    const around = cellsOf(box);
    if (around.some((cell) => cells.get(cell)?.some((other) => meet(box, other)))) return false;
    for (const cell of around) cells.set(cell, [...(cells.get(cell) ?? []), box]);
    return true;
  });
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function cellsOf({ left, right, top, bottom }: Box): string[] {
  const cells: string[] = [];
  for (let column = Math.floor(left / CELL); column <= right / CELL; column++) for (let row = Math.floor(top / CELL); row <= bottom / CELL; row++) cells.push(`${column} ${row}`);
  return cells;
}

const meet = (one: Box, other: Box): boolean => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
