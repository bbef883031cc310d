import { art, type Decor, FLOOR } from './room';
import { darker, path, rect, repeat, strokes } from './svg';

/** A fire in a mantel, 240 wide, its chimney breast above it; the fire burns when it is cold or late. */
export function fireplace(d: Decor, x: number): string {
  const stone = d.dice.pick([d.linen, '#b7735a', darker(d.linen, 0.16), darker(d.main, 0.1)]);
  return [
    rect(x + 20, 0, 200, FLOOR, darker(d.wall, 0.07)),
    rect(x, 360, 240, FLOOR - 360, stone),
    rect(x - 16, 344, 272, 22, d.wood),
    rect(x + 46, 426, 148, FLOOR - 426, '#3a3534'),
    fire(d, x + 120, 590),
    art(d, x + 64, 150, 112, 150),
    repeat(2, (at) => rect(x + 16 + at * 186, 312, 18, 32, at ? d.third : d.second)),
  ].join('');
}

/** Stones from floor to ceiling, 260 wide, with an open fire. */
export function chimneyBreast(d: Decor, x: number): string {
  const stone = darker(d.linen, 0.22);
  let seams = '';
  for (let row = 0; row < 13; row++) seams += `M${x} ${46 + row * 46}h260M${x + 60 + ((row * 97) % 140)} ${row * 46}v46M${x + 10 + ((row * 53) % 90)} ${row * 46}v46`;
  return [
    rect(x, 0, 260, FLOOR, stone),
    path(seams, `stroke="${darker(stone, 0.16)}" stroke-width="4"`),
    rect(x - 20, 372, 300, 22, darker(d.wood, 0.2)),
    rect(x + 50, 430, 160, FLOOR - 430, '#3a3534'),
    fire(d, x + 130, 594),
    strokes(x + 76, 588, 108, 0, 2, 0, 9, darker(d.wood, 0.3), 10),
    repeat(2, (at) => rect(x + 20 + at * 196, 336, 20, 36, at ? d.third : d.second)),
  ].join('');
}

function fire({ light }: Decor, x: number, y: number): string {
  if (!(light.lit || light.snow || ['autumn', 'overcast', 'golden'].includes(light.name))) return strokes(x - 44, y - 6, 88, 0, 3, 0, -10, '#7a5a45', 9);
  return (
    path(`M${x - 28} ${y}q-22 -54 20 -92q4 34 22 44q6 -18 -2 -34q40 40 18 82z`, 'fill="#e8964a"') + path(`M${x - 12} ${y}q-8 -28 14 -48q2 20 14 26q8 12 0 22z`, 'fill="#f8d37c"')
  );
}
