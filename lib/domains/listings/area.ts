import { AppError } from '@/lib/kernel/errors';
import type { Filters } from './schema';
import type { SqlParameters } from './sql-parameters';
import type { Box } from './tiles';

/** A part of the map: a box that contains it, and the exact test of a point where the box alone does not say. */
export interface Area {
  box: Box;
  /** SQL condition over `i.latitude` and `i.longitude`. */
  condition(params: SqlParameters): string;
}

/** Mean radius of the Earth (IUGG), in miles. */
export const EARTH_RADIUS_MILES = 3958.7613;
const DEFAULT_RADIUS_MILES = 10;

/**
 * The areas that `bbox`, `near` with `radius_miles` and `polygon` describe; a listing must lie in each.
 * @throws AppError `validation_error` for degrees off the globe, south above north, fewer than three corners, or a radius without centre.
 */
export function areasOf(filters: Pick<Filters, 'bbox' | 'near' | 'radius_miles' | 'polygon'>): Area[] {
  const areas: Area[] = [];
  if (filters.bbox !== undefined) areas.push(boxArea(filters.bbox));
  if (filters.near !== undefined) areas.push(circleArea(filters.near, filters.radius_miles ?? DEFAULT_RADIUS_MILES));
  else if (filters.radius_miles !== undefined) throw invalid('radius_miles', 'Needs a centre: send near as latitude,longitude too.');
  if (filters.polygon !== undefined) areas.push(polygonArea(filters.polygon));
  return areas;
}

function boxArea(text: string): Area {
  const [west, south, east, north] = numbersOf(text) as [number, number, number, number];
  if (![west, east].every(isLongitude) || ![south, north].every(isLatitude))
    throw invalid('bbox', 'Longitudes lie within -180 and 180, latitudes within -90 and 90; the order is west,south,east,north.');
  if (south > north) throw invalid('bbox', `South ${south} lies above north ${north}; swap them.`);
  const box = { west, south, east, north };
  return { box, condition: (params) => within(box, params) };
}

function circleArea(text: string, radiusMiles: number): Area {
  const [latitude, longitude] = numbersOf(text) as [number, number];
  if (!isLatitude(latitude) || !isLongitude(longitude)) throw invalid('near', 'Latitude lies within -90 and 90, longitude within -180 and 180; the order is latitude,longitude.');
  const box = boxAround(latitude, longitude, radiusMiles);
  // Haversine formula, compared before its square root and arc sine are taken: hav(distance / R) <= hav(radius / R).
  const condition = (params: SqlParameters) => {
    const [lat, lon, most] = [latitude, longitude, Math.sin(Math.min(radiusMiles / EARTH_RADIUS_MILES, Math.PI) / 2) ** 2].map((value) => params.add(value, 'float8'));
    const haversine = `power(sin(radians(i.latitude - ${lat}) / 2), 2) + cos(radians(${lat})) * cos(radians(i.latitude)) * power(sin(radians(i.longitude - ${lon}) / 2), 2)`;
    return `${within(box, params)} AND ${haversine} <= ${most}`;
  };
  return { box, condition };
}

function polygonArea(text: string): Area {
  const corners = text.trim().split(/\s+/).map(numbersOf);
  if (corners.some((corner) => corner.length !== 2 || !isLatitude(corner[0]) || !isLongitude(corner[1])))
    throw invalid('polygon', 'Write latitude,longitude pairs separated by spaces, such as "30.2,-97.8 30.2,-97.7 30.3,-97.7".');
  if (corners.length < 3) throw invalid('polygon', 'A polygon has at least three corners.');
  const [latitudes, longitudes] = [corners.map((corner) => corner[0] as number), corners.map((corner) => corner[1] as number)];
  const box = { west: Math.min(...longitudes), south: Math.min(...latitudes), east: Math.max(...longitudes), north: Math.max(...latitudes) };
  const shape = `(${corners.map(([latitude, longitude]) => `(${longitude},${latitude})`).join(',')})`;
  // Without coalesce the planner takes a polygon to hold one listing in 200, and plans for few.
  return { box, condition: (params) => `${within(box, params)} AND coalesce(point(i.longitude, i.latitude) <@ ${params.add(shape, 'polygon')}, false)` };
}

function within(box: Box, params: SqlParameters): string {
  const [west, south, east, north] = [box.west, box.south, box.east, box.north].map((value) => params.add(value, 'float8'));
  const longitude = box.west <= box.east ? `i.longitude BETWEEN ${west} AND ${east}` : `(i.longitude >= ${west} OR i.longitude <= ${east})`;
  return `i.latitude BETWEEN ${south} AND ${north} AND ${longitude}`;
}

/** The box that a circle on the globe touches; near a pole or across the 180th meridian it spans all longitudes or wraps. */
function boxAround(latitude: number, longitude: number, radiusMiles: number): Box {
  const angle = radiusMiles / EARTH_RADIUS_MILES;
  const spread = (angle * 180) / Math.PI + 1e-9;
  const [south, north] = [Math.max(-90, latitude - spread), Math.min(90, latitude + spread)];
  if (south === -90 || north === 90) return { west: -180, south, east: 180, north };
  const aside = (Math.asin(Math.min(1, Math.sin(angle) / Math.cos((latitude * Math.PI) / 180))) * 180) / Math.PI + 1e-9;
  return { west: wrapped(longitude - aside), south, east: wrapped(longitude + aside), north };
}

const wrapped = (longitude: number): number => (longitude < -180 ? longitude + 360 : longitude > 180 ? longitude - 360 : longitude);
const numbersOf = (text: string): number[] => text.split(',').map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
const isLatitude = (value: number | undefined): boolean => value !== undefined && Math.abs(value) <= 90;
const isLongitude = (value: number | undefined): boolean => value !== undefined && Math.abs(value) <= 180;
const invalid = (field: string, message: string) => new AppError('validation_error', `${field}: ${message}`, { issues: [{ path: [field], message }] });
