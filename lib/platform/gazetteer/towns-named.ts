import { allPlaces, type NamedPlace } from './all-places';

/** A town of the United States is meant before a namesake elsewhere that has up to so many times its people. */
const AT_HOME = 20;
let byName: Map<string, NamedPlace[]> | undefined;

/** Cities and towns of this name, in small letters or not, with or without accents; the likeliest first: the most populous, those of the United States before others. */
export function townsNamed(name: string): readonly NamedPlace[] {
  byName ??= Map.groupBy(
    allPlaces().filter(({ kind }) => kind === 'city' || kind === 'town'),
    (place) => keyOf(place.name),
  );
  return (byName.get(keyOf(name)) ?? []).toSorted((a, b) => weightOf(b) - weightOf(a));
}

const keyOf = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[.’']/g, '').toLowerCase();
const weightOf = ({ population, country }: NamedPlace): number => (population ?? 0) * (country === 'US' ? AT_HOME : 1);
