import type { NamedPlace } from '@/lib/platform/gazetteer';
import type { PlaceNames } from './place-names';
import type { PlaceReading } from './place-reading';
import { filtersMeaning } from './reading';
import { stateBehind } from './state';

/** Inhabitants of a town of the United States that is known by its name alone after "in", and of one that needs no such word or lies abroad. */
const KNOWN = 5000;
const WELL_KNOWN = 100_000;
/** Towns are called so, and so is what people want to live near. */
const COMMON_NOUNS =
  /^(?:airport|bay|beach|bridge|canyon|center|city|coast|college|commerce|creek|downtown|falls|forest|garden|gardens|harbor|highlands|hill|hills|industry|island|lake|lakes|market|meadows|mission|mountain|ocean|park|plaza|river|school|schools|shore|spring|springs|station|summit|town|union|university|uptown|valley|view|village|water|woods)$/;

/** The longest town at `start` in which nobody has offered a home, with or without its state: its middle, so that what is near is found. */
export function readTown(names: PlaceNames, text: string, original: string, start: number): PlaceReading | undefined {
  const before = text.slice(0, start);
  const isAnnounced = /(?:^|[^\p{L}])(?:in|near|around|at|of|to|from|within|outside)\.? *$/u.test(before);
  for (const span of names.towns.filter((each) => each.start === start).sort((a, b) => b.end - a.end)) {
    const behind = stateBehind(text, original, span.end);
    const inState = behind?.plain ? behind : undefined;
    const isCapital = /\p{Lu}/u.test(original[start] ?? '');
    const isAtEdge = before.trim() === '' || text.slice(span.end).trim() === '';
    const isTold = isAnnounced || isCapital || isAtEdge;
    const town = inState
      ? span.towns.find(({ state }) => state === inState.code)
      : span.towns.find(({ population, country }) => isTold && (population ?? 0) >= (isAnnounced && country === 'US' ? KNOWN : WELL_KNOWN) && (isAnnounced || country === 'US'));
    if (!town || isPartOf(names, text, span.end) || (!inState && !isCapital && COMMON_NOUNS.test(text.slice(span.start, span.end)))) continue;
    return { meaning: aroundTown(town), end: inState?.end ?? span.end, strong: isAnnounced || inState !== undefined || isCapital };
  }
  return undefined;
}

/** "Montrose, Austin": the name of a part of the city after it. */
function isPartOf(names: PlaceNames, text: string, end: number): boolean {
  const gap = /^(?: *, *| +(?:in|of) +)/.exec(text.slice(end))?.[0];
  return gap !== undefined && names.cities.some(({ start }) => start === end + gap.length);
}

/** The town's middle; `circlePlace` decides how far around. */
function aroundTown({ name, state, country, latitude, longitude }: NamedPlace) {
  const near = `${latitude.toFixed(4)},${longitude.toFixed(4)}`;
  return filtersMeaning({ near }, `${name}, ${state ?? country}`, `No home is listed in ${name} itself, so those around it are searched.`);
}
