/**
 * Whether a point lies in Washington, DC: inside the ten-mile square of its boundary stones, on the left bank of the Potomac. The river is drawn in
 * mid-stream with a few corners, so that nobody's home lies near the line.
 */
export function inWashington(latitude: number, longitude: number): boolean {
  let inside = false;
  for (const [index, [y, x]] of OUTLINE.entries()) {
    const [y2, x2] = OUTLINE[(index + 1) % OUTLINE.length] as readonly [number, number];
    if (y > latitude !== y2 > latitude && longitude < ((x2 - x) * (latitude - y)) / (y2 - y) + x) inside = !inside;
  }
  return inside;
}

/** Latitude, longitude: the north, east and south stones, then up the river. */
const OUTLINE: readonly (readonly [number, number])[] = [
  [38.9961, -77.0411],
  [38.8928, -76.9092],
  [38.7914, -77.0391],
  [38.8425, -77.0345],
  [38.8695, -77.0395],
  [38.8887, -77.0572],
  [38.901, -77.0682],
  [38.9085, -77.0965],
  [38.9345, -77.1199],
];
