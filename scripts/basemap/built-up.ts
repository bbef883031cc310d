import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';

const FILE = '/usr/share/marble/data/naturalearth/ne_50m_urban_areas.pn2';
/** Steps a degree: the file counts half minutes of arc. */
const STEPS = 120;
const HEADER_BYTES = 6;
/** Kinds of entries: an outer ring, a hole in the ring before it, and a word that rings of one shape follow. */
const [RING, HOLE, SHAPE] = [2, 3, 4];

/**
 * Built-up areas of Natural Earth 1:50m, out of the packed file of Debian's marble-qt-data. A header of version, count and a flag; then for each shape
 * a kind, a number and its stretches, each a corner with a list of steps from that corner. Corners are cut twice, as half a minute is a coarse stair.
 */
export function builtUp(): FeatureCollection {
  const bytes = readFileSync(FILE);
  const features: Feature<Polygon>[] = [];
  let at = HEADER_BYTES;
  while (at < bytes.length) {
    const kind = bytes.readUInt8(at);
    if (kind === SHAPE) {
      at += 6;
      continue;
    }
    if (kind !== RING && kind !== HOLE) throw new Error(`${FILE} is not as expected: kind ${kind} at byte ${at}.`);
    const stretches = bytes.readUInt32BE(at + 5);
    at += 9;
    const ring: Position[] = [];
    for (let stretch = 0; stretch < stretches; stretch++) {
      const [latitude, longitude, steps] = [bytes.readInt16BE(at), bytes.readInt16BE(at + 2), bytes.readInt16BE(at + 4)] as const;
      at += 6;
      ring.push([longitude / STEPS, latitude / STEPS]);
      for (const end = at + 2 * steps; at < end; at += 2) ring.push([(longitude + bytes.readInt8(at + 1)) / STEPS, (latitude + bytes.readInt8(at)) / STEPS]);
    }
    const smooth = closed(cut(cut(distinct(ring))));
    if (kind === HOLE) features.at(-1)?.geometry.coordinates.push(smooth);
    else features.push({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [smooth] } });
  }
  return { type: 'FeatureCollection', features };
}

/** Chaikin's corner cutting on a ring without its closing point. */
const cut = (ring: Position[]): Position[] =>
  ring.flatMap((here, i) => {
    const next = ring[(i + 1) % ring.length] as Position;
    return [mix(here, next, 0.25), mix(here, next, 0.75)];
  });

const mix = ([ax, ay]: Position, [bx, by]: Position, share: number): Position => [
  (ax as number) + ((bx as number) - (ax as number)) * share,
  (ay as number) + ((by as number) - (ay as number)) * share,
];
/** Without points said twice in a row, the closing one among them. */
const distinct = (ring: Position[]): Position[] => ring.filter((here, i) => String(here) !== String(ring.at(i - 1)));
const closed = (ring: Position[]): Position[] => [...ring, ring[0] as Position];
