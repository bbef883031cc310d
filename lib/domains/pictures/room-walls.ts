import type { Decor } from './room';
import { frontStyle } from './rules';
import { blend, darker, lighter, path, rect, strokes } from './svg';

const LOGS = new Set(['cabin', 'a_frame']);

/** What the house itself shows in every room: boards in a cabin, brick in a loft. Empty where walls are plastered. */
export function structureOf(d: Decor): string {
  const style = frontStyle(d.facts);
  return LOGS.has(style) ? planks(d) : style === 'loft' ? brickwork(d) : '';
}

/** What was chosen for one room's wall: panels in an old house, slats in one of this century, paper or paint anywhere; often nothing. */
export function coveringOf(d: Decor): string {
  const structure = structureOf(d);
  if (structure) return structure;
  const year = d.facts.yearBuilt ?? 1985;
  return d.dice.pick([year < 1960 ? panels : year > 2000 ? slats : halfPaint, halfPaint, stripes, sprigs, wholePaint, plain, plain])(d);
}

const plain = () => '';

function planks(d: Decor): string {
  const board = blend(d.wood, '#f3dfbf', 0.55);
  return rect(0, 0, 1200, 600, board) + strokes(0, 44, 1200, 0, 12, 0, 46, darker(board, 0.12), 4);
}

function brickwork(d: Decor): string {
  const brick = blend('#b7765c', d.wall, 0.3);
  let rows = '';
  for (let row = 0; row < 20; row++) for (let at = 0; at < 4; at++) rows += `M${(at * 311 + row * 173) % 1180} ${14 + row * 29}h${50 + ((row * 7 + at * 13) % 40)}`;
  return rect(0, 0, 1200, 600, brick) + path(rows, `stroke="${darker(brick, 0.1)}" stroke-width="15"`);
}

/** Battens up to a rail. */
const panels = (d: Decor): string => rect(0, 300, 1200, 300, darker(d.wall, 0.06)) + strokes(40, 300, 0, 300, 20, 60, 0, darker(d.wall, 0.11), 3) + rect(0, 292, 1200, 12, d.trim);

function halfPaint(d: Decor): string {
  const low = d.dice.pick([blend(d.second, d.wall, 0.45), blend(d.plant, d.wall, 0.5), blend(d.main, d.wall, 0.4)]);
  return rect(0, d.dice.pick([250, 330]), 1200, 360, low);
}

/** One deep colour from floor to ceiling. */
const wholePaint = (d: Decor): string => rect(0, 0, 1200, 600, blend(d.dice.pick([d.main, d.plant, d.second]), d.wall, 0.42));

const slats = (d: Decor): string => rect(0, 0, 1200, 600, lighter(d.wood, 0.3)) + strokes(14, 0, 0, 600, 42, 29, 0, darker(d.wood, 0.04), 5);

const stripes = (d: Decor): string => strokes(30, 0, 0, 600, 13, 96, 0, blend(d.third, d.wall, 0.62), 48);

/** Small leaves, row by row. */
function sprigs(d: Decor): string {
  const ink = blend(d.dice.pick([d.plant, d.second]), d.wall, 0.5);
  return `<pattern id="w" width="92" height="104" patternUnits="userSpaceOnUse">${path('M30 40q-22 -12 0 -38q20 26 0 38v12M76 92q-22 -12 0 -38q20 26 0 38v10', `fill="${ink}" stroke="${ink}" stroke-width="2"`)}</pattern>${rect(0, 0, 1200, 600, 'url(#w)')}`;
}
