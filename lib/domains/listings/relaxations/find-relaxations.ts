import type { PlatformDb } from '@/lib/platform/db';
import { type Criteria, checkedAreas } from '../filters';
import { resolvePlace } from '../place';
import type { Filters } from '../schema';
import { type Candidate, changed, differences, type Group, nested } from './candidate';
import { countGroup } from './count-group';
import { fewerWishes } from './fewer-wishes';
import { looserLimits } from './looser-limits';
import { nearestPrice } from './nearest-price';
import { placeAndOffer } from './place-and-offer';
import { widerPlaces } from './wider-places';

/** Searches are counted at most so many times, whatever was asked for. */
const MOST_COUNTS = 7;
const MOST_OFFERED = 6;
/** Of what changes the same filter, so many are worth showing. */
const MOST_ALIKE = 2;
/** Below this, pairs of changes are tried as well. */
const ENOUGH = 2;

export type Counted = Candidate & { count: number };

/** The smallest changes of a search that give more than its `total`, smallest first, each with its exact count. */
export async function findRelaxations(db: PlatformDb, criteria: Criteria, total: number): Promise<Counted[]> {
  const groups = [...looserLimits(criteria.filters), ...fewerWishes(criteria.filters), ...(await widerPlaces(db, criteria))];
  const tried = groups.sort((a, b) => smallest(a) - smallest(b)).slice(0, MOST_COUNTS);
  const found = (await Promise.all(tried.map((group) => counted(db, criteria, group, total)))).flat();
  const prices = found.some(({ filters }) => isPriceChanged(criteria.filters, filters)) ? [] : await nearestPrice(db, criteria);
  const both = found.length < ENOUGH ? pairs(criteria.filters, tried) : [];
  const further = [...prices, ...both].slice(0, Math.max(MOST_COUNTS - tried.length, Math.sign(prices.length)));
  const paired = (await Promise.all(further.map((group) => counted(db, criteria, group, total)))).flat();
  const all = [...found, ...paired];
  return (all.length > 0 ? all : await placeAndOffer(db, criteria, total))
    .sort((a, b) => a.size - b.size || b.count - a.count || (a.label < b.label ? -1 : 1))
    .slice(0, MOST_OFFERED);
}

const isPriceChanged = (from: Filters, to: Filters): boolean => from.max_price !== to.max_price || from.min_price !== to.min_price;

const smallest = ({ candidates }: Group): number => Math.min(...candidates.map(({ size }) => size));

/** Candidates that give more than there was, and more than a smaller change of the same filter. */
async function counted(db: PlatformDb, base: Criteria, { candidates, widest }: Group, total: number): Promise<Counted[]> {
  const [outer, ...inner] = await Promise.all([widest, ...candidates.map(({ filters }) => filters)].map((filters) => criteriaLike(db, base, filters)));
  const counts = await countGroup(db, outer as Criteria, inner);
  let most = total;
  const better = candidates
    .map((candidate, at) => ({ ...candidate, count: counts[at] as number }))
    .sort((a, b) => a.size - b.size || b.count - a.count)
    .filter(({ count, size }, at, all) => {
      const isMore = count > most || (count > total && size === all[at - 1]?.size);
      most = Math.max(most, count);
      return isMore;
    });
  return better.slice(0, MOST_ALIKE);
}

/** Criteria of changed filters; a place that stayed is not looked up again. */
async function criteriaLike(db: PlatformDb, base: Criteria, filters: Filters): Promise<Criteria> {
  const stayed = (['city', 'neighborhood', 'state', 'country'] as const).every((name) => filters[name] === base.filters[name]);
  return { filters, areas: checkedAreas(filters), place: stayed ? base.place : await resolvePlace(db, filters) };
}

/** Two changes at once, each as far as it goes, the smaller ones first. */
function pairs(filters: Filters, groups: readonly Group[]): Group[] {
  const last = groups.map(({ candidates }) => candidates.at(-1) as Candidate);
  const both = last.flatMap((first, at) => last.slice(at + 1).flatMap((second) => pairOf(filters, first, second) ?? []));
  return both.sort((a, b) => a.size - b.size).flatMap((candidate) => nested([candidate]));
}

/** Undefined where both change the same filter. */
function pairOf(filters: Filters, first: Candidate, second: Candidate): Candidate | undefined {
  const [one, other] = [differences(filters, first.filters), differences(filters, second.filters)];
  if (one.some(({ filter }) => other.some((change) => change.filter === filter))) return undefined;
  const size = Number((first.size + second.size).toFixed(2));
  const then = Object.fromEntries(other.map(({ filter }) => [filter, second.filters[filter]]));
  return { filters: changed(first.filters, then), label: `${first.label}; ${lowered(second.label)}`, size };
}

const lowered = (label: string): string => label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
