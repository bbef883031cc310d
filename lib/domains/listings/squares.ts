import { type Box, FINEST_LEVEL } from './tiles';

/** At most so many squares across a viewport, whatever zoom is claimed with it. */
const MOST_ACROSS = 48;
/** 2^2 squares a tile of 256 pixels: each is 64 pixels wide. */
const LEVELS_BELOW_ZOOM = 2;

/** Level of the squares that suit a viewport: there are 2^level squares around the globe. */
export function levelFor(box: Box, zoom: number): number {
  const across = (box.east - box.west + (box.west > box.east ? 360 : 0)) / 360;
  const most = Math.floor(Math.log2(MOST_ACROSS / Math.max(across, 1e-9)));
  return Math.max(1, Math.min(Math.round(zoom) + LEVELS_BELOW_ZOOM, most, FINEST_LEVEL));
}

/** The box widened to whole squares of `level`. */
export function alignedBox(box: Box, level: number): Box {
  const width = 360 / 2 ** level;
  const down = (degrees: number, origin: number) => Math.floor((degrees + origin) / width) * width - origin;
  return { west: down(box.west, 180), south: down(box.south, 90), east: down(box.east, 180) + width, north: down(box.north, 90) + width };
}

/** West, south, east, north of the square with this Morton code at `level`. */
export function squareBox(code: number, level: number): [number, number, number, number] {
  const width = 360 / 2 ** level;
  let [x, y] = [0, 0];
  for (let bit = 0; bit < level; bit++) {
    x += (Math.floor(code / 4 ** bit) % 2) * 2 ** bit;
    y += (Math.floor(code / 4 ** bit / 2) % 2) * 2 ** bit;
  }
  return [x * width - 180, y * width - 90, (x + 1) * width - 180, (y + 1) * width - 90];
}
