import { basemapVersion } from '@/lib/platform/basemap';
import { env } from '@/lib/platform/env';
import type { MapTheme } from './palette';
import { workerScript } from './worker';

/** Where the map finds its parts: a style for each theme, which `MAP_STYLE_URL` replaces, and MapLibre's worker. Pass it to a map component. */
export interface MapAddresses {
  styles: Record<MapTheme, string>;
  worker: string;
}

export function mapStyles(): MapAddresses {
  const worker = `/map/worker.mjs?v=${workerScript().version}`;
  if (env.MAP_STYLE_URL) return { styles: { light: env.MAP_STYLE_URL, dark: env.MAP_STYLE_URL }, worker };
  const version = basemapVersion();
  return { styles: { light: `/map/light.json?v=${version}`, dark: `/map/dark.json?v=${version}` }, worker };
}
