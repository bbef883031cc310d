import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import type { Box } from './shores';

/** A tile to be kept: its place and its bytes, not compressed; no bytes mean that nothing is there. */
export interface ArchiveTile {
  z: number;
  x: number;
  y: number;
  bytes: Uint8Array;
}

interface Entry {
  tileId: number;
  offset: number;
  length: number;
  runLength: number;
}

const HEADER_BYTES = 127;
/** The specification's limit for header and root directory together. */
const ROOT_LIMIT = 16_384;
const LEAF_ENTRIES = 2048;

/**
 * A PMTiles archive, version 3, of vector tiles: tiles in Hilbert order, equal ones kept once, everything compressed by gzip.
 * @see https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
export function pmtilesArchive(tiles: readonly ArchiveTile[], metadata: Record<string, unknown>, box: Box = [-180, -85, 180, 85]): Buffer {
  const { entries, contents, addressed } = entriesOf(tiles);
  const { root, leaves } = directories(entries);
  const meta = gzipSync(JSON.stringify(metadata), { level: 9 });
  const data = Buffer.concat(contents);
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  const metadataOffset = HEADER_BYTES + root.length;
  const leavesOffset = metadataOffset + meta.length;
  const dataOffset = leavesOffset + leaves.length;
  const numbers = [HEADER_BYTES, root.length, metadataOffset, meta.length, leavesOffset, leaves.length, dataOffset, data.length, addressed, entries.length, contents.length];
  for (const [index, number] of numbers.entries()) header.writeBigUInt64LE(BigInt(number), 8 + index * 8);
  const zooms = tiles.map(({ z }) => z);
  const GZIP = 2;
  const VECTOR = 1;
  for (const [index, byte] of [1, GZIP, GZIP, VECTOR, Math.min(...zooms), Math.max(...zooms)].entries()) header.writeUInt8(byte, 96 + index);
  for (const [index, degrees] of box.entries()) header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4);
  return Buffer.concat([header, root, meta, leaves, data]);
}

function entriesOf(tiles: readonly ArchiveTile[]) {
  const sorted = tiles.map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), bytes: tile.bytes })).sort((a, b) => a.id - b.id);
  const known = new Map<string, { offset: number; length: number }>();
  const contents: Buffer[] = [];
  const entries: Entry[] = [];
  let end = 0;
  for (const { id, bytes } of sorted) {
    const hash = createHash('sha256').update(bytes).digest('base64');
    let place = known.get(hash);
    if (!place) {
      const content = gzipSync(bytes, { level: 9 });
      place = { offset: end, length: content.length };
      known.set(hash, place);
      contents.push(content);
      end += content.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.tileId + last.runLength === id) last.runLength++;
    else entries.push({ tileId: id, ...place, runLength: 1 });
  }
  return { entries, contents, addressed: sorted.length };
}

function directories(entries: Entry[]) {
  const whole = directory(entries);
  if (HEADER_BYTES + whole.length <= ROOT_LIMIT) return { root: whole, leaves: Buffer.alloc(0) };
  const leaves: Buffer[] = [];
  const roots: Entry[] = [];
  let offset = 0;
  for (let start = 0; start < entries.length; start += LEAF_ENTRIES) {
    const leaf = directory(entries.slice(start, start + LEAF_ENTRIES));
    roots.push({ tileId: (entries[start] as Entry).tileId, offset, length: leaf.length, runLength: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: directory(roots), leaves: Buffer.concat(leaves) };
}

function directory(entries: Entry[]): Buffer {
  const numbers = [entries.length];
  numbers.push(...entries.map(({ tileId }, index) => tileId - (entries[index - 1]?.tileId ?? 0)));
  numbers.push(...entries.map(({ runLength }) => runLength));
  numbers.push(...entries.map(({ length }) => length));
  numbers.push(
    ...entries.map(({ offset }, index) => {
      const before = entries[index - 1];
      return before && offset === before.offset + before.length ? 0 : offset + 1;
    }),
  );
  return gzipSync(Buffer.from(numbers.flatMap(varint)), { level: 9 });
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}
