/** Shapes as SVG text. Coordinates are rounded to whole units of the 1200 × 800 canvas. */
export const WIDTH = 1200;
export const HEIGHT = 800;

const n = (value: number): string => String(Math.round(value));

/** `more` is any further attribute text, such as `opacity=".4"`. */
export const rect = (x: number, y: number, w: number, h: number, fill: string, more = ''): string =>
  `<path d="M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z" fill="${fill}"${more && ` ${more}`}/>`;

export const round = (x: number, y: number, w: number, h: number, radius: number, fill: string, more = ''): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${n(radius)}" fill="${fill}"${more && ` ${more}`}/>`;

export const circle = (x: number, y: number, radius: number, fill: string, more = ''): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${fill}"${more && ` ${more}`}/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, more = ''): string =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${more && ` ${more}`}/>`;

/** A polygon through `points`: x, y, x, y, … */
export const poly = (points: readonly number[], fill: string, more = ''): string => `<path d="M${points.map(n).join(' ')}z" fill="${fill}"${more && ` ${more}`}/>`;

/** Many polygons of one fill as one path. */
export const polys = (all: readonly (readonly number[])[], fill: string): string => `<path d="${all.map((points) => `M${points.map(n).join(' ')}z`).join('')}" fill="${fill}"/>`;

/** A path given in full, fill or stroke among `attributes`. */
export const path = (d: string, attributes: string): string => `<path d="${d}" ${attributes}/>`;

export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, width: number, more = ''): string =>
  `<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}" stroke="${stroke}" stroke-width="${n(width)}"${more && ` ${more}`}/>`;

/** Many parallel strokes as one path: `count` of them, each shifted by (dx, dy) from the one before. */
export function strokes(x: number, y: number, alongX: number, alongY: number, count: number, dx: number, dy: number, stroke: string, width: number, more = ''): string {
  const mark = alongX === 0 ? `v${n(alongY)}` : alongY === 0 ? `h${n(alongX)}` : `l${n(alongX)} ${n(alongY)}`;
  let d = '';
  for (let at = 0; at < count; at++) d += `M${n(x + at * dx)} ${n(y + at * dy)}${mark}`;
  return `<path d="${d}" stroke="${stroke}" stroke-width="${width}" fill="none"${more && ` ${more}`}/>`;
}

/** Repeats a drawing along one direction. */
export function repeat(count: number, draw: (index: number) => string): string {
  let text = '';
  for (let index = 0; index < count; index++) text += draw(index);
  return text;
}

/** `#rrggbb` between two colours; 0 is the first. */
export function blend(a: string, b: string, share: number): string {
  const channel = (at: number) => {
    const from = Number.parseInt(a.slice(at, at + 2), 16);
    const to = Number.parseInt(b.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

export const darker = (colour: string, share = 0.14): string => blend(colour, '#1d2430', share);
export const lighter = (colour: string, share = 0.3): string => blend(colour, '#fffaf0', share);
