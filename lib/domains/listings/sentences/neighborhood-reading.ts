import type { Neighborhood } from './neighborhood-names';
import type { City, PlaceNames } from './place-names';
import { type Alternative, filtersMeaning, type Meaning, type Wanted } from './reading';

/** Words between a neighborhood and its city: "Montrose Houston", "Montrose, Houston", "Montrose in Houston". */
const GAP = /^(?: *, *| +(?:in |of |area,? (?:in |of )?|neighbou?rhood,? (?:in |of )?)?)/;
/** A name that more cities have for a part of theirs says nothing without the city: "downtown". */
const MOST_NAMESAKES = 5;

/** The longest neighborhood at `start` that the city after it, or one named elsewhere in the sentence, has; `cityStart` is where the city after it begins. */
export function neighborhoodBeforeCity(names: PlaceNames, text: string, start: number): { span: PlaceNames['neighborhoods'][0]; cityStart: number } | undefined {
  for (const span of spansAt(names, start)) {
    const gap = GAP.exec(text.slice(span.end))?.[0];
    const cityStart = span.end + (gap?.length ?? 0);
    if (gap !== undefined && names.cities.some((city) => city.start === cityStart && city.cities.some((each) => isIn(span, each)))) return { span, cityStart };
  }
  return undefined;
}

/** The neighborhood that stands right after one of these cities: "Houston, Montrose". */
export function neighborhoodAfterCity(names: PlaceNames, text: string, end: number, cities: readonly City[]): { found: Neighborhood[]; end: number } | undefined {
  const gap = /^(?: *, *| +)/.exec(text.slice(end))?.[0];
  if (gap === undefined) return undefined;
  for (const span of spansAt(names, end + gap.length)) {
    const found = inCities(span, cities);
    if (found.length > 0) return { found, end: span.end };
  }
  return undefined;
}

/** The longest neighborhood at `start` without a city beside it: one of a city that the sentence names, else where few cities have the name. */
export function neighborhoodAlone(names: PlaceNames, text: string, start: number): { found: Neighborhood[]; end: number } | undefined {
  const cities = names.cities.flatMap((span) => span.cities);
  for (const span of spansAt(names, start)) {
    const here = inCities(span, cities);
    if (here.length > 0) return { found: here, end: span.end };
    // Before a city that has none of the name it is not one of another city.
    const next = span.end + (GAP.exec(text.slice(span.end))?.[0].length ?? 0);
    const isElsewhere = !names.cities.some((city) => city.start === next) && span.neighborhoods.every(({ namesakes }) => namesakes <= MOST_NAMESAKES);
    if (isElsewhere) return { found: span.neighborhoods, end: span.end };
  }
  return undefined;
}

/** The neighborhoods of a span that lie in one of the cities. */
export const inCities = ({ neighborhoods }: PlaceNames['neighborhoods'][0], cities: readonly City[]): Neighborhood[] =>
  neighborhoods.filter((each) => cities.some((city) => isSameCity(each, city)));

/** The one with most listings; the others are alternatives. */
export function neighborhoodMeaning(found: readonly Neighborhood[], because?: string): Meaning {
  const [first, ...others] = found.map(neighborhoodAlternative) as [Alternative, ...Alternative[]];
  return { ...(filtersMeaning(first.filters, first.label, because) as Meaning & { kind: 'filters' }), ...(others.length > 0 ? { alternatives: others } : {}) };
}

export function neighborhoodAlternative({ neighborhood, city, state, stateName, country, listings }: Neighborhood): Alternative {
  const filters: Wanted = country === 'US' ? { neighborhood, city, state } : { neighborhood, city, state: stateName, country };
  return { label: [neighborhood, city, ...(country === 'US' ? [state] : [stateName, country])].join(', '), filters, listings };
}

const spansAt = (names: PlaceNames, start: number) => names.neighborhoods.filter((span) => span.start === start).sort((a, b) => b.end - a.end);
const isIn = (span: PlaceNames['neighborhoods'][0], city: City): boolean => span.neighborhoods.some((each) => isSameCity(each, city));
const isSameCity = (a: City, b: City): boolean => a.cityKey === b.cityKey && a.state === b.state && a.country === b.country;
