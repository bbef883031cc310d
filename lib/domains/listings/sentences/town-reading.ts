import type { NamedPlace } from '@/lib/platform/gazetteer';
import type { PlaceNames } from './place-names';
import type { PlaceReading } from './place-reading';
import { filtersMeaning } from './reading';
import { readState } from './state';

/** How far from a town without homes they are looked for. */
const RADIUS_MILES = 15;
/** Inhabitants of a town of the United States that is known by its name alone after "in", and of one that needs no such word or lies abroad. */
const KNOWN = 5000;
const WELL_KNOWN = 100_000;
/** Towns are called so, and so is what people want to live near. */
const COMMON_NOUNS =
  /^(?:airport|bay|beach|bridge|canyon|center|city|coast|college|commerce|creek|downtown|falls|forest|garden|gardens|harbor|highlands|hill|hills|industry|island|lake|lakes|market|meadows|mission|mountain|ocean|park|plaza|river|school|schools|shore|spring|springs|station|summit|town|union|university|uptown|valley|view|village|water|woods)$/;

/** The longest town at `start` in which nobody has offered a home, with or without its state: a circle around it, so that what is near is found. */
export function readTown(names: PlaceNames, text: string, original: string, start: number): PlaceReading | undefined {
  const before = text.slice(0, start);
  const isAnnounced = /(?:^|[^\p{L}])(?:in|near|around|at|of|to|from|within|outside)\.? *$/u.test(before);
  for (const span of names.towns.filter((each) => each.start === start).sort((a, b) => b.end - a.end)) {
    const inState = stateAfter(text, original, span);
    const isCapital = /\p{Lu}/u.test(original[start] ?? '');
    const isAtEdge = before.trim() === '' || text.slice(span.end).trim() === '';
    const isTold = isAnnounced || isCapital || isAtEdge;
    const town = inState
      ? span.towns.find(({ state }) => state === inState.code)
      : span.towns.find(({ population, country }) => isTold && (population ?? 0) >= (isAnnounced && country === 'US' ? KNOWN : WELL_KNOWN) && (isAnnounced || country === 'US'));
    if (!town || isPartOf(names, text, span.end) || (!inState && !isCapital && COMMON_NOUNS.test(text.slice(span.start, span.end)))) continue;
    return { meaning: aroundTown(town, IS_MEASURED.test(before)), end: inState?.end ?? span.end, strong: isAnnounced || inState !== undefined || isCapital };
  }
  return undefined;
}

/** "Montrose, Austin": the name of a part of the city after it. */
function isPartOf(names: PlaceNames, text: string, end: number): boolean {
  const gap = /^(?: *, *| +(?:in|of) +)/.exec(text.slice(end))?.[0];
  return gap !== undefined && names.cities.some(({ start }) => start === end + gap.length);
}

/** A distance that the sentence names is joined to the place after all is read. */
const IS_MEASURED = /(?:miles?|mi|km|kilomet(?:er|re)s?) (?:of|from|around|to|away from|outside(?: of)?) *$/;

function aroundTown({ name, state, country, latitude, longitude }: NamedPlace, isMeasured: boolean) {
  const label = state ? `${name}, ${state}` : `${name}, ${country}`;
  const near = `${latitude.toFixed(4)},${longitude.toFixed(4)}`;
  if (isMeasured) return filtersMeaning({ near }, label);
  return filtersMeaning({ near, radius_miles: RADIUS_MILES }, `Within ${RADIUS_MILES} miles of ${label}`, `No home is listed in ${name} itself, so those around it are searched.`);
}

function stateAfter(text: string, original: string, { end }: PlaceNames['towns'][0]) {
  const gap = /^(?: *, *| +)/.exec(text.slice(end))?.[0];
  const state = gap === undefined ? undefined : readState(text, original, end + gap.length, { announced: true });
  const isMeant = state && (state.spelledOut || gap?.includes(',') || !state.isCommonWord || /[A-Z]/.test(original.slice(state.start, state.end)));
  return isMeant ? state : undefined;
}
