import { AttributionControl, type ErrorEvent, type GeoJSONFeature, Map as MapLibre, type MapMouseEvent, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import { pageUnits } from '@/components/format/page-units';
import { type Homes, homesGeoJson, NO_HOMES } from './homes';
import { addHomes, CLUSTER_LAYERS, PIN_LAYERS, showArea, showHomes, showLit } from './homes-layers';
import { loadStyle } from './load-style';
import type { Corner } from './polygon';
import type { Bounds } from './viewport';

export interface EngineOptions {
  container: HTMLElement;
  /** Address of MapLibre's worker. */
  worker: string;
  style: string;
  bounds: Bounds;
  /** Page scrolling wins over the map's unless two fingers or a key say otherwise. */
  isCooperative: boolean;
}

export interface EngineEvents {
  /** The view has come to rest; `isByReader` if hand or key moved it. */
  onRest(view: { bounds: Bounds; zoom: number; isByReader: boolean }): void;
  onPin(id: string): void;
  onCluster(index: number): void;
  /** Which pin the pointer is over. */
  onPoint(id: string | null): void;
  /** A press on the map itself, where no home is. */
  onPress(corner: Corner): void;
  onFrame(): void;
  onFault(message: string): void;
}

export type Engine = Awaited<ReturnType<typeof startEngine>>;

/** Draws the map into `container`. Everything of MapLibre is behind this; the module is loaded only where a map is seen. */
export async function startEngine(options: EngineOptions, events: EngineEvents, signal: AbortSignal) {
  setWorkerUrl(new URL(options.worker, location.href).href);
  const style = await loadStyle(options.style, signal);
  signal.throwIfAborted();
  const map = new MapLibre({
    container: options.container,
    style,
    bounds: bounds(options.bounds),
    // A third pixel in each direction doubles the work of a frame, and nobody sees it.
    pixelRatio: Math.min(devicePixelRatio, 2),
    minZoom: 1.5,
    maxZoom: 17,
    renderWorldCopies: false,
    attributionControl: false,
    cooperativeGestures: options.isCooperative,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    locale: { 'Map.Title': 'Map: arrow keys move it, plus and minus bring it closer or farther' },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new AttributionControl({ compact: false }), 'bottom-left');
  map.addControl(new ScaleControl({ unit: pageUnits(), maxWidth: 90 }), 'bottom-right');
  const shown = {
    homes: NO_HOMES as Homes,
    lit: [] as readonly string[],
    at: undefined as Corner | undefined,
    corners: [] as readonly Corner[],
    isClosed: false,
    isDrawing: false,
  };
  const dress = () => {
    addHomes(map);
    showHomes(map, homesGeoJson(shown.homes, map.getZoom()));
    showLit(map, shown.lit, shown.at);
    showArea(map, shown.corners, shown.isClosed);
  };
  map.on('style.load', dress);
  map.on('error', ({ error }: ErrorEvent) => events.onFault(error.message));
  map.on('move', events.onFrame);
  const rest = (isByReader: boolean) => events.onRest({ bounds: map.getBounds().toArray().flat() as unknown as Bounds, zoom: map.getZoom(), isByReader });
  // The end of a movement does not always say what began it: the wheel's does not.
  let isGesture = false;
  const begin = () => {
    isGesture = true;
  };
  map.on('wheel', begin);
  map.on('movestart', ({ originalEvent }) => originalEvent && begin());
  map.on('moveend', (event) => {
    rest(isGesture || Boolean((event as { isByReader?: boolean }).isByReader));
    isGesture = false;
  });
  map.once('load', () => rest(false));

  const at = (event: MapMouseEvent, layers: string[]): GeoJSONFeature | undefined =>
    map.queryRenderedFeatures(event.point, { layers: layers.filter((layer) => map.getLayer(layer)) })[0];
  map.on('click', (event) => {
    if (shown.isDrawing) return events.onPress([event.lngLat.lng, event.lngLat.lat]);
    const pin = at(event, PIN_LAYERS);
    if (pin) return events.onPin(pin.properties.id);
    const cluster = at(event, CLUSTER_LAYERS);
    if (cluster) return events.onCluster(cluster.properties.index);
    events.onPress([event.lngLat.lng, event.lngLat.lat]);
  });
  let pointed: string | null = null;
  const point = (id: string | null) => {
    if (id !== pointed) events.onPoint(id);
    pointed = id;
  };
  map.on('mousemove', (event) => {
    // Asking what lies under the pointer costs more than a frame may while the map moves.
    if (map.isMoving()) return;
    const pin = shown.isDrawing ? undefined : at(event, PIN_LAYERS);
    map.getCanvas().style.cursor = shown.isDrawing ? 'crosshair' : pin || at(event, CLUSTER_LAYERS) ? 'pointer' : '';
    point((pin?.properties.id as string | undefined) ?? null);
  });
  map.on('mouseout', () => point(null));

  return {
    showHomes(homes: Homes) {
      shown.homes = homes;
      showHomes(map, homesGeoJson(homes, map.getZoom()));
    },
    showLit(ids: readonly string[], at?: Corner) {
      [shown.lit, shown.at] = [ids, at];
      showLit(map, ids, at);
    },
    showArea(corners: readonly Corner[], isClosed: boolean) {
      [shown.corners, shown.isClosed] = [corners, isClosed];
      showArea(map, corners, isClosed);
    },
    setDrawing(isDrawing: boolean) {
      shown.isDrawing = isDrawing;
      // A double click would zoom between two corners.
      isDrawing ? map.doubleClickZoom.disable() : map.doubleClickZoom.enable();
    },
    async setStyle(address: string) {
      map.setStyle(await loadStyle(address, signal), { diff: false });
    },
    zoomBy: (levels: number) => map.easeTo({ zoom: map.getZoom() + levels, duration: 250 }, { isByReader: true }),
    fit: (to: Bounds) => map.fitBounds(bounds(to), { duration: 600, maxZoom: 16 }),
    /** To where `to` fills the map, and in any case a level closer. */
    closer(to: Bounds, center: Corner) {
      const camera = map.cameraForBounds(bounds(to), { maxZoom: 16 });
      const zoom = map.getZoom() + 1;
      map.easeTo({ ...(camera?.zoom && camera.zoom > zoom ? { center: camera.center, zoom: camera.zoom } : { center, zoom }), duration: 600 }, { isByReader: true });
    },
    goTo: (center: Corner, zoom: number) => map.easeTo({ center, zoom, duration: 600 }, { isByReader: true }),
    centre: (): Corner => map.getCenter().toArray(),
    /** Where a place is, in pixels from the map's upper left corner. */
    pixelOf: (corner: Corner) => map.project(corner),
    focus: () => map.getCanvas().focus(),
    stop: () => map.remove(),
  };
}

const bounds = ([west, south, east, north]: Bounds): [number, number, number, number] => [west, south, east, north];
