import { basemapVersion } from '@/lib/platform/basemap';
import { env } from '@/lib/platform/env';
import type { MapTheme } from './palette';
import { workerScript } from './worker';

/** Where the map finds its parts: a style for each theme, in whose place `MAP_STYLE_URL` and `MAP_STYLE_URL_DARK` put others, and MapLibre's worker. Pass it to a map component. */
export interface MapAddresses {
  styles: Record<MapTheme, string>;
  worker: string;
}

export function mapStyles(): MapAddresses {
  const worker = `/map/worker.mjs?v=${workerScript().version}`;
  const version = basemapVersion();
  const embedded = (theme: MapTheme) => `/map/${theme}.json?v=${version}`;
  return { styles: { light: env.MAP_STYLE_URL ?? embedded('light'), dark: env.MAP_STYLE_URL_DARK ?? env.MAP_STYLE_URL ?? embedded('dark') }, worker };
}
