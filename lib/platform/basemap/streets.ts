import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { PMTiles, type Source, TileType } from 'pmtiles';
import { memoryCache } from '../cache/memory-cache';
import { env } from '../env';
import { log } from '../log';

/** An archive of street tiles beside the embedded map. */
export interface Streets {
  tiles: PMTiles;
  /** Changes with the file. */
  version: string;
  zooms: [first: number, last: number];
  /** West, south, east, north in degrees. */
  bounds: [number, number, number, number];
  /** Whom to name on the map, as plain text. */
  attribution: string;
}

const cache = memoryCache({ maxEntries: 500 });
let opened: { file: string; streets: Promise<Streets | undefined> } | undefined;

/** The archive that `MAP_STREETS` names; undefined without one, or where it cannot be read, which the log says once. */
export function streets(file: string | undefined = env.MAP_STREETS): Promise<Streets | undefined> {
  if (!file) return Promise.resolve(undefined);
  if (opened?.file === file) return opened.streets;
  cache.clear();
  opened = {
    file,
    streets: openStreets(file).catch((error: unknown) => {
      log.error({ err: error, file }, 'the map has no streets: MAP_STREETS cannot be read');
      return undefined;
    }),
  };
  return opened.streets;
}

/** The street tile at `z`/`x`/`y`; undefined where the archive has none. */
export function readStreets({ tiles, version }: Streets, z: number, x: number, y: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return cache.remember(`${version}/${z}/${x}/${y}`, {}, async () => {
    const found = await tiles.getZxy(z, x, y);
    return found && found.data.byteLength > 0 ? new Uint8Array(found.data) : undefined;
  });
}

async function openStreets(file: string): Promise<Streets> {
  const handle = await open(file);
  const { size, mtimeMs } = await handle.stat();
  const source: Source = {
    getKey: () => file,
    async getBytes(offset, length) {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, offset);
      return { data: buffer.buffer.slice(0, bytesRead) };
    },
  };
  const tiles = new PMTiles(source);
  const header = await tiles.getHeader();
  if (header.tileType !== TileType.Mvt) throw new Error('It holds no vector tiles.');
  const { attribution = '' } = (await tiles.getMetadata()) as { attribution?: string };
  return {
    tiles,
    version: createHash('sha256').update(`${size} ${mtimeMs}`).digest('hex').slice(0, 12),
    zooms: [header.minZoom, header.maxZoom],
    bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat],
    attribution: attribution.replace(/<[^>]*>/g, '').trim(),
  };
}
