/** Mean radius of the Earth (IUGG). */
const EARTH_RADIUS_METERS = 6_371_008.8;
const RADIANS = Math.PI / 180;

/**
 * Meters between two points on a sphere (haversine formula: R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68, 1984);
 * within half a percent of the true distance, as the Earth is no sphere. Degrees in.
 */
export function greatCircleMeters(latitude: number, longitude: number, otherLatitude: number, otherLongitude: number): number {
  const half = (degrees: number) => Math.sin((degrees * RADIANS) / 2) ** 2;
  const a = half(otherLatitude - latitude) + Math.cos(latitude * RADIANS) * Math.cos(otherLatitude * RADIANS) * half(otherLongitude - longitude);
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** Initial bearing of the great circle to another point, in degrees clockwise from north, 0 to 360 (spherical trigonometry). */
export function bearingDegrees(latitude: number, longitude: number, otherLatitude: number, otherLongitude: number): number {
  const [from, to, turn] = [latitude, otherLatitude, otherLongitude - longitude].map((degrees) => degrees * RADIANS) as [number, number, number];
  const y = Math.sin(turn) * Math.cos(to);
  const x = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn);
  return (Math.atan2(y, x) / RADIANS + 360) % 360;
}
