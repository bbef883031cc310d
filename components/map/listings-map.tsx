'use client';

import './map.css';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { AreaBar } from './area-bar';
import { HomesInView } from './homes-in-view';
import { type Light, light, onLight } from './light';
import { MapControls } from './map-controls';
import { PinCard } from './pin-card';
import type { Corner } from './polygon';
import { cornersOf, polygonCorners, polygonText } from './polygon';
import { SearchHere } from './search-here';
import { useEngine } from './use-engine';
import { useHomes } from './use-homes';
import { type Theme, useTheme } from './use-theme';
import { type Bounds, bboxText } from './viewport';

/** What the reader did to the search by means of the map; null takes a filter away. */
export interface MapSearch {
  bbox?: string | null;
  polygon?: string | null;
}

export interface ListingsMapProps {
  /** From `mapStyles()` of the basemap surface. */
  addresses: { styles: Record<Theme, string>; worker: string };
  /** What to show at first, and again whenever it changes. */
  bounds: Bounds;
  /** The search's query string; its bbox is the viewport's, its polygon is drawn. */
  filters?: string;
  /** Says what the map shows to who cannot see it. */
  label?: string;
  /** Without it the map only shows: no search while moving, no drawing. */
  onSearch?: (change: MapSearch) => void;
  /** The reader has moved a map that is not what is searched. */
  onView?: (bounds: Bounds) => void;
  /** The search does not follow the map at first. */
  isStill?: boolean;
  /** A place that is not among the homes, such as the home that the page is about. */
  mark?: { latitude: number; longitude: number; label: string };
  /** For a map within a page that scrolls: the wheel and one finger scroll the page. */
  isCooperative?: boolean;
  className?: string;
}

/**
 * Homes on a map: prices where few, counts where many. Fills its box. Everything on it can be reached by keyboard, and is said in a list.
 * It enhances a page that is whole without it.
 */
export function ListingsMap({
  addresses,
  bounds,
  filters = '',
  label = 'Map of homes',
  onSearch,
  onView,
  isStill = false,
  mark,
  isCooperative = false,
  className = '',
}: ListingsMapProps) {
  const container = useRef<HTMLDivElement>(null);
  const theme = useTheme();
  const drawn = polygonCorners(new URLSearchParams(filters).get('polygon') ?? '');
  const drawnText = polygonText(drawn);
  const [selected, setSelected] = useState<string>();
  const [lit, setLit] = useState<Pick<Light, 'id' | 'at'>>({ id: null });
  const [corners, setCorners] = useState<Corner[]>();
  const [follows, setFollows] = useState(!isStill || drawnText !== '');
  const [moved, setMoved] = useState<Bounds>();
  const seen = useRef(bounds);
  const [, redraw] = useState(0);
  const sent = useRef(new Set<string>());
  const placed = useRef(bboxText(bounds));
  const { homes, fault: dataFault, look } = useHomes(filters);

  const search = (change: MapSearch) => {
    if (change.bbox) sent.current.add(change.bbox);
    setMoved(undefined);
    onSearch?.(change);
  };
  const { engine, fault: mapFault } = useEngine(
    container,
    { ...addresses, theme, bounds, isCooperative },
    {
      onRest(view) {
        look(view);
        seen.current = view.bounds;
        if (!view.isByReader || !onSearch || corners) return;
        // A drawn area is searched wherever the map goes.
        if (follows && !drawnText) return search({ bbox: bboxText(view.bounds) });
        sent.current.add(bboxText(view.bounds));
        setMoved(view.bounds);
        onView?.(view.bounds);
      },
      onPin: setSelected,
      onCluster: (index) => zoomTo(index),
      onPoint: (id) => point(id),
      onPress: (corner) => (corners ? setCorners([...corners, corner]) : setSelected(undefined)),
      onFrame: () => (selected || mark) && redraw((frame) => frame + 1),
      // A tile that fails leaves a gap, which is better than a word over the map.
      onFault: () => undefined,
    },
  );
  const point = (id: string | null) => {
    setLit({ id });
    light({ id, by: 'map' });
  };
  const zoomTo = (index: number) => {
    const cluster = homes.clusters[index];
    if (cluster) engine?.closer(cluster.bbox as unknown as Bounds, [cluster.longitude, cluster.latitude]);
  };
  const draw = (next: Corner[] | undefined) => {
    setCorners(next);
    setSelected(undefined);
    engine?.setDrawing(next !== undefined);
    // The button that was pressed is gone; keys go on at the map.
    engine?.focus();
  };
  const finish = (area: readonly Corner[] = corners ?? []) => {
    if (area.length > 2) search({ polygon: polygonText(area) });
    draw(undefined);
  };
  const follow = (isOn: boolean) => {
    setFollows(isOn);
    if (isOn && moved) search({ bbox: bboxText(moved) });
  };

  useEffect(() => onLight(({ by, ...lit }) => by === 'card' && setLit(lit)), []);
  useEffect(() => engine?.showHomes(homes), [engine, homes]);
  useEffect(() => {
    const isPin = homes.pins.some(({ id }) => id === lit.id);
    engine?.showLit(
      [lit.id, selected].filter((id) => id != null),
      isPin ? undefined : lit.at,
    );
  }, [engine, homes, lit, selected]);
  useEffect(() => (corners ? engine?.showArea(corners, false) : engine?.showArea(polygonCorners(drawnText), true)), [engine, corners, drawnText]);
  const wanted = bboxText(bounds);
  useEffect(() => {
    // What the map itself asked for comes back, perhaps after it has moved on; anything else is a place to go to.
    if (engine && wanted !== placed.current && !sent.current.has(wanted)) {
      sent.current.clear();
      engine.fit(wanted.split(',').map(Number) as unknown as Bounds);
    }
    placed.current = wanted;
  }, [engine, wanted]);

  const pin = homes.pins.find(({ id }) => id === selected);
  const place = pin && engine ? engine.pixelOf([pin.longitude, pin.latitude]) : undefined;
  const marked = mark && engine ? engine.pixelOf([mark.longitude, mark.latitude]) : undefined;
  return (
    <section aria-label={label} className={`listings-map ${className}`} data-lit={lit.id ?? undefined} data-drawing={corners ? '' : undefined}>
      <div ref={container} className="listings-map-canvas" />
      {mapFault ? <p className="listings-map-fault">The map cannot be drawn here. All homes are in the list.</p> : null}
      {engine ? (
        <>
          {marked ? (
            <p className="listings-map-mark" style={{ '--x': `${marked.x}px`, '--y': `${marked.y}px` } as CSSProperties}>
              {mark?.label}
            </p>
          ) : null}
          <MapControls engine={engine} onDraw={onSearch && !corners ? () => draw([]) : undefined} />
          {corners ? (
            <AreaBar
              count={corners.length}
              onAdd={() => setCorners([...corners, engine.centre()])}
              onBack={() => setCorners(corners.slice(0, -1))}
              onFinish={() => finish()}
              onWhole={() => finish(cornersOf(seen.current))}
              onCancel={() => draw(undefined)}
            />
          ) : onSearch ? (
            <SearchHere
              follows={follows}
              onFollows={follow}
              onSearch={moved && !follows ? () => search({ bbox: bboxText(moved) }) : undefined}
              onClear={drawn.length > 0 ? () => search({ polygon: null, bbox: bboxText(seen.current) }) : undefined}
            />
          ) : null}
          {pin && place && !corners ? <PinCard pin={pin} place={place} width={container.current?.clientWidth ?? 0} onClose={() => setSelected(undefined)} /> : null}
          <HomesInView homes={homes} fault={dataFault} onCluster={zoomTo} onPoint={point} />
        </>
      ) : null}
    </section>
  );
}
