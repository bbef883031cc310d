import { inCities, neighborhoodAfterCity, neighborhoodAlone, neighborhoodAlternative, neighborhoodBeforeCity, neighborhoodMeaning } from './neighborhood-reading';
import type { City, PlaceNames } from './place-names';
import { type Alternative, filtersMeaning, type Meaning, type Wanted } from './reading';
import { nameOfState, readState, stateBehind } from './state';
import { readTown } from './town-reading';

/** A place that the words at a position may name; `strong` where the sentence says that a place follows. */
export interface PlaceReading {
  meaning: Meaning;
  end: number;
  strong: boolean;
}

/**
 * The longest place at `start`: a neighborhood with its city, a city, either with or without its state, a state, a neighborhood alone, or a
 * town without homes. `original` tells capitals.
 */
export function readPlace(names: PlaceNames, text: string, original: string, start: number): PlaceReading | undefined {
  const offered = readOffered(names, text, original, start);
  const town = readTown(names, text, original, start);
  return town && town.end > (offered?.end ?? start) ? town : offered;
}

/** A place in which homes are offered. */
function readOffered(names: PlaceNames, text: string, original: string, start: number): PlaceReading | undefined {
  const within = readNeighborhood(names, text, original, start);
  const city = readCity(names, text, original, start);
  if (within && within.end > (city?.end ?? start)) return within;
  if (city?.meaning.kind === 'filters' && city.meaning.filters.city !== undefined) return city;
  const alone = /(?:^|[^\p{L}])(?:in|near|around|at)(?: the)?\.? *$/u.test(text.slice(0, start)) ? neighborhoodAlone(names, text, start) : undefined;
  return alone && alone.end >= (city?.end ?? start) ? { meaning: neighborhoodMeaning(alone.found), end: alone.end, strong: true } : city;
}

/** "Montrose Houston", "Hyde Park, Austin, TX", "Houston Montrose". */
function readNeighborhood(names: PlaceNames, text: string, original: string, start: number): PlaceReading | undefined {
  const before = neighborhoodBeforeCity(names, text, start);
  if (before) {
    const city = citiesAt(names, text, original, before.cityStart).find((each) => inCities(before.span, each.cities).length > 0);
    if (city) return { meaning: neighborhoodMeaning(inCities(before.span, city.cities)), end: city.end, strong: true };
  }
  for (const city of citiesAt(names, text, original, start)) {
    const after = neighborhoodAfterCity(names, text, city.end, city.cities);
    if (after) return { meaning: neighborhoodMeaning(after.found), end: after.end, strong: true };
  }
  return undefined;
}

/** Cities at `start`, the longest name first, each with the state that may follow. */
function citiesAt(names: PlaceNames, text: string, original: string, start: number): { cities: City[]; end: number }[] {
  const spans = names.cities.filter((span) => span.start === start).sort((a, b) => b.end - a.end);
  return spans.map((span) => {
    const inState = stateAfter(names, text, original, span);
    return inState ? { cities: span.cities.filter((city) => city.state === inState.code), end: inState.end } : { cities: span.cities, end: span.end };
  });
}

/** A city with or without its state, or a state. */
function readCity(names: PlaceNames, text: string, original: string, start: number): PlaceReading | undefined {
  const announced = /(?:^|[^\p{L}])(?:in|near|around|at|of|to|within|from|outside|downtown|central)\.? *$/u.test(text.slice(0, start));
  const spans = names.cities.filter((span) => span.start === start).sort((a, b) => b.end - a.end);
  const state = readState(text, original, start, { announced: false });
  for (const span of spans) {
    // "Washington state", "New York State": the longer name of the state wins.
    if (state && state.end > span.end && state.spelledOut) break;
    const inState = stateAfter(names, text, original, span);
    const cities = inState ? span.cities.filter((city) => city.state === inState.code) : span.cities;
    if (inState && cities.length > 0) return { meaning: cityMeaning(cities, []), end: inState.end, strong: true };
    const states = state && state.end === span.end ? [stateAlternative(names, state.code)] : [];
    const capital = /\p{Lu}/u.test(original[start] ?? '') && original !== original.toUpperCase();
    const parts = names.neighborhoods.filter((part) => part.start === start && part.end === span.end).flatMap((part) => part.neighborhoods.map(neighborhoodAlternative));
    return { meaning: cityMeaning(span.cities, states, parts), end: span.end, strong: announced || capital };
  }
  return state ? { meaning: filtersMeaning({ state: state.code }, nameOfState(state.code)), end: state.end, strong: announced || state.spelledOut } : undefined;
}

/** "Portland, OR", "portland or": a code that is a common word counts only where a city of the name lies in that state. */
function stateAfter(names: PlaceNames, text: string, original: string, span: PlaceNames['cities'][0]) {
  const state = stateBehind(text, original, span.end);
  if (!state || !span.cities.some((city) => city.state === state.code)) return undefined;
  if (state.plain) return state;
  // "salem or eugene": a conjunction.
  const next = /^ *[\p{L}]/u.exec(text.slice(state.end));
  return next && names.cities.some((other) => other.start === state.end + next[0].length - 1) ? undefined : state;
}

/** The city with most listings; where others bear the name, they are alternatives, and so are neighborhoods of the name. */
function cityMeaning(cities: readonly City[], states: Alternative[], parts: Alternative[] = []): Meaning {
  const choices = [...cities.map(cityAlternative), ...states].sort((a, b) => b.listings - a.listings);
  const [first] = choices as [Alternative];
  // New York is a city of New York: who names both means the city.
  const within = choices.find((choice) => choice.filters.city !== undefined && choice.filters.state === first.filters.state);
  const chosen = first.filters.city === undefined && within ? within : first;
  const others = [...choices.filter((choice) => choice !== chosen), ...parts];
  return { ...(filtersMeaning(chosen.filters, chosen.label) as Meaning & { kind: 'filters' }), ...(others.length > 0 ? { alternatives: others } : {}) };
}

function cityAlternative(city: City): Alternative {
  const filters: Wanted = city.country === 'US' ? { city: city.city, state: city.state } : { city: city.city, state: city.stateName, country: city.country };
  return { label: city.country === 'US' ? `${city.city}, ${city.state}` : `${city.city}, ${city.stateName}, ${city.country}`, filters, listings: city.listings };
}

const stateAlternative = (names: PlaceNames, state: string): Alternative => ({
  label: `${nameOfState(state)} (state)`,
  filters: { state },
  listings: names.states.get(state) ?? 0,
});

/** The meaning of a city that was looked up for a misspelt name. */
export const misspeltCity = (cities: readonly City[], said: string): Meaning => ({
  ...(cityMeaning(cities, []) as Meaning & { kind: 'filters' }),
  because: `No city is called “${said}”; the nearest spelling was taken.`,
});
