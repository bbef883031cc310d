import type { Point } from './point';

/** An SVG path through whole units, its moves relative to the point before, which is shorter. */
export function pathOf(points: readonly Point[]): string {
  const whole = points.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  return whole
    .map(([x, y], index) => {
      const before = whole[index - 1];
      if (!before) return `M${x} ${y}`;
      const [dx, dy] = [x - before[0], y - before[1]];
      if (dx === 0 && dy === 0) return '';
      return dy === 0 ? `h${dx}` : dx === 0 ? `v${dy}` : `l${dx}${dy < 0 ? '' : ' '}${dy}`;
    })
    .join('');
}
