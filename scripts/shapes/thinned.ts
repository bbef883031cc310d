import type { Point } from './point';

/** The line without the points that lie nearer to it than `tolerance`, by Douglas and Peucker; a ring keeps where it begins. */
export function thinned(line: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [line[0] as Point, line.at(-1) as Point];
  let [farthest, distance] = [0, 0];
  for (let index = 1; index < line.length - 1; index++) {
    const away = distanceTo(line[index] as Point, first, last);
    if (away > distance) [farthest, distance] = [index, away];
  }
  if (distance <= tolerance) return [first, last];
  return [...thinned(line.slice(0, farthest + 1), tolerance).slice(0, -1), ...thinned(line.slice(farthest), tolerance)];
}

function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [length, along] = [Math.hypot(bx - ax, by - ay), (x - ax) * (bx - ax) + (y - ay) * (by - ay)];
  if (length === 0) return Math.hypot(x - ax, y - ay);
  const share = Math.max(0, Math.min(1, along / length ** 2));
  return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
}
