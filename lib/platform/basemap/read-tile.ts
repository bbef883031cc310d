import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PMTiles, type Source } from 'pmtiles';
import { memoryCache } from '../cache/memory-cache';
import { enlarge } from './enlarge';

/** The finest level served; a map enlarges its tiles for closer views. */
export const LAST_ZOOM = 9;

interface Basemap {
  tiles: PMTiles;
  /** Changes with the archive's bytes. */
  version: string;
}

const FILE = path.join('lib', 'platform', 'basemap', 'basemap.pmtiles');
const cache = memoryCache({ maxEntries: 1500 });
let opened: Basemap | undefined;

/**
 * The tile at `z`/`x`/`y` (XYZ scheme), made from a coarser one where the archive has none; undefined if nothing is in it.
 * The place must exist: `isPlace`.
 */
export function readTile(z: number, x: number, y: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return cache.remember(`${z}/${x}/${y}`, {}, async () => {
    const bytes = await find(z, x, y);
    return bytes && bytes.length > 0 ? bytes : undefined;
  });
}

export const isPlace = (z: number, x: number, y: number, last = LAST_ZOOM): boolean =>
  [z, x, y].every(Number.isSafeInteger) && z >= 0 && z <= last && x >= 0 && y >= 0 && x < 2 ** z && y < 2 ** z;

export const basemapVersion = (): string => archive().version;

async function find(z: number, x: number, y: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { tiles } = archive();
  for (let up = 0; up <= z; up++) {
    const found = await tiles.getZxy(z - up, x >> up, y >> up);
    if (!found) continue;
    const bytes = new Uint8Array(found.data);
    return up === 0 ? bytes : enlarge(bytes, { z, x, y }, up);
  }
  return undefined;
}

function archive(): Basemap {
  opened ??= open(readFileSync(path.join(process.cwd(), FILE)));
  return opened;
}

function open(file: Buffer): Basemap {
  const bytes = new Uint8Array(file);
  const source: Source = {
    getKey: () => FILE,
    getBytes: async (offset, length) => ({ data: bytes.slice(offset, offset + length).buffer }),
  };
  return { tiles: new PMTiles(source), version: createHash('sha256').update(bytes).digest('hex').slice(0, 12) };
}
