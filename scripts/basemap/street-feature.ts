import type { Feature } from 'geojson';

/** Roads of OpenStreetMap by the kinds of the archive. */
const OSM_ROADS: Record<string, string> = {
  motorway: 'highway',
  motorway_link: 'highway',
  trunk: 'highway',
  trunk_link: 'highway',
  primary: 'major_road',
  primary_link: 'major_road',
  secondary: 'major_road',
  secondary_link: 'major_road',
  tertiary: 'major_road',
  tertiary_link: 'major_road',
  unclassified: 'minor_road',
  residential: 'minor_road',
  living_street: 'minor_road',
  pedestrian: 'minor_road',
  service: 'minor_road',
  footway: 'path',
  path: 'path',
  cycleway: 'path',
  steps: 'path',
  track: 'path',
};

/** MAF/TIGER feature class codes by their first letters, longest first. */
const TIGER_ROADS: [code: string, kind: string][] = [
  ['S11', 'highway'],
  ['S12', 'major_road'],
  ['S17', 'path'],
  ['S18', 'path'],
  ['S', 'minor_road'],
  ['R', 'rail'],
];

/** From which level on a kind of road is worth its bytes. */
const FIRST: Record<string, number> = { highway: 6, major_road: 9, rail: 10, minor_road: 12, path: 14 };

/** A feature of OpenStreetMap or TIGER/Line as the archive's layers have it; undefined for what they do not show. */
export function streetFeature({ geometry, properties }: Feature): { layer: string; feature: Feature; minZoom: number } | undefined {
  const tags = (properties ?? {}) as Record<string, string | undefined>;
  const name = tags.name ?? tags.FULLNAME;
  const make = (layer: string, kind: string, more: Record<string, string> = {}) => ({
    layer,
    minZoom: layer === 'roads' ? (FIRST[kind] ?? 12) : layer === 'buildings' ? 14 : 9,
    feature: { type: 'Feature', geometry, properties: { kind, ...(name ? { name } : {}), ...more } } satisfies Feature,
  });
  if (geometry?.type === 'LineString' || geometry?.type === 'MultiLineString') {
    if (tags.waterway) return make('water', tags.waterway);
    const kind = tags.railway ? 'rail' : tags.highway ? OSM_ROADS[tags.highway] : TIGER_ROADS.find(([code]) => tags.MTFCC?.startsWith(code))?.[1];
    const shield = (tags.ref?.split(';')[0] ?? (tags.RTTYP === 'I' || tags.RTTYP === 'U' ? name : undefined))?.match(/\d+/)?.[0];
    return kind ? make('roads', kind, shield ? { shield_text: shield } : {}) : undefined;
  }
  if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') {
    if (tags.building) return make('buildings', 'building');
    if (tags.natural === 'water' || tags.waterway) return make('water', 'water');
    const use = tags.leisure ?? tags.amenity ?? tags.landuse ?? tags.natural ?? (tags.aeroway === 'aerodrome' ? 'aerodrome' : undefined);
    return use ? make('landuse', use) : undefined;
  }
  return undefined;
}
