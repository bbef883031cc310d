import { polygonCorners } from '@/components/map/polygon';
import { type Bounds, boundsOf } from '@/components/map/viewport';

interface Search {
  bbox?: string | undefined;
  polygon?: string | undefined;
  near?: string | undefined;
  radius_miles?: number | undefined;
}

type Point = readonly [longitude: number, latitude: number];

/** The contiguous United States, where nothing says otherwise. */
const USUAL: Bounds = [-125, 24, -66.5, 49.8];
const MILES_A_DEGREE = 69;
/** Around the outermost homes, as a share of their extent, and at least so many degrees. */
const [MARGIN, LEAST] = [0.06, 0.015];

/** What the map of a search shows at first: the area searched, else where the homes found are. */
export function mapBounds({ bbox, polygon, near, radius_miles: radius = 10 }: Search, homes: readonly { latitude: number | null; longitude: number | null }[]): Bounds {
  const box = boundsOf(bbox);
  if (box) return box;
  const corners: Point[] = polygonCorners(polygon ?? '');
  if (corners.length > 0) return around(corners);
  const [latitude, longitude] = (near ?? '').split(',').map(Number);
  if (near && latitude !== undefined && longitude !== undefined && Number.isFinite(latitude + longitude)) return circle(latitude, longitude, radius);
  const places = homes.flatMap((home): Point[] => (home.latitude === null || home.longitude === null ? [] : [[home.longitude, home.latitude]]));
  return places.length > 0 ? around(places) : USUAL;
}

function around(points: readonly Point[]): Bounds {
  const [longitudes, latitudes] = [points.map(([longitude]) => longitude), points.map(([, latitude]) => latitude)];
  const [west, east, south, north] = [Math.min(...longitudes), Math.max(...longitudes), Math.min(...latitudes), Math.max(...latitudes)];
  const [aside, above] = [Math.max((east - west) * MARGIN, LEAST), Math.max((north - south) * MARGIN, LEAST)];
  return onGlobe([west - aside, south - above, east + aside, north + above]);
}

function circle(latitude: number, longitude: number, miles: number): Bounds {
  const above = miles / MILES_A_DEGREE;
  const aside = above / Math.max(Math.cos((latitude * Math.PI) / 180), 0.05);
  return onGlobe([longitude - aside, latitude - above, longitude + aside, latitude + above]);
}

const onGlobe = ([west, south, east, north]: Bounds): Bounds => [Math.max(west, -180), Math.max(south, -85), Math.min(east, 180), Math.min(north, 85)];
