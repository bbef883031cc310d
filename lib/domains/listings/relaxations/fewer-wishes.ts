import type { Filters, PropertyType } from '../schema';
import { type Candidate, changed, type Group } from './candidate';

/** Without an amenity, a pet, the kind of home, the words or the period: a group for each that is set. */
export function fewerWishes(filters: Filters): Group[] {
  return [amenities(filters), pets(filters), kinds(filters), words(filters), period(filters), recency(filters)].filter((group) => group !== undefined);
}

function amenities(filters: Filters): Group | undefined {
  const wanted = [...new Set(filters.amenities)];
  if (wanted.length === 0) return undefined;
  const widest = changed(filters, { amenities: undefined });
  if (wanted.length === 1) return { widest, candidates: [{ filters: widest, label: `Without “${wanted[0]}”`, size: 0.3 }] };
  const one = wanted.map((name): Candidate => ({ filters: changed(filters, { amenities: wanted.filter((other) => other !== name) }), label: `Without “${name}”`, size: 0.3 }));
  return { widest, candidates: [...one, { filters: widest, label: 'Without any of the amenities', size: Math.min(0.8, 0.3 + 0.1 * wanted.length) }] };
}

/** Who has an animal can hardly give it up: the last thing to offer. */
function pets(filters: Filters): Group | undefined {
  const wanted = [...new Set(filters.pets)];
  if (wanted.length === 0) return undefined;
  const widest = changed(filters, { pets: undefined });
  const only = wanted.length > 1 ? wanted.map((pet): Candidate => ({ filters: changed(filters, { pets: [pet] }), label: `Only ${pet} allowed, not both`, size: 0.85 })) : [];
  return { widest, candidates: [...only, { filters: widest, label: 'Also homes that do not say they take pets', size: 0.9 }] };
}

/** Kinds that serve the same need. */
const RELATED: Partial<Record<PropertyType, PropertyType>> = {
  apartment: 'condo',
  condo: 'apartment',
  co_op: 'condo',
  house: 'townhouse',
  townhouse: 'house',
  duplex: 'townhouse',
  triplex: 'multi_family',
  fourplex: 'multi_family',
  cabin: 'house',
  mobile_home: 'house',
  room: 'apartment',
  office: 'mixed_use',
  retail: 'mixed_use',
};

function kinds(filters: Filters): Group | undefined {
  const { property_type } = filters;
  if (property_type === undefined) return undefined;
  const widest = changed(filters, { property_type: undefined });
  const related = RELATED[property_type];
  const other: Candidate[] = related
    ? [{ filters: changed(filters, { property_type: related }), label: `${sentenceCase(related)} instead of ${plain(property_type)}`, size: 0.35 }]
    : [];
  return { widest, candidates: [...other, { filters: widest, label: `Every kind of home, not only ${plain(property_type)}`, size: 0.45 }] };
}

const plain = (type: PropertyType): string => (type === 'co_op' ? 'co-op' : type.replaceAll('_', ' '));
const sentenceCase = (type: PropertyType): string => plain(type).replace(/^./, (letter) => letter.toUpperCase());

function words(filters: Filters): Group | undefined {
  if (filters.q === undefined) return undefined;
  const widest = changed(filters, { q: undefined });
  return { widest, candidates: [{ filters: widest, label: `Without the words “${filters.q}”`, size: 0.5 }] };
}

function period(filters: Filters): Group | undefined {
  if (filters.price_period === undefined) return undefined;
  const widest = changed(filters, { price_period: undefined });
  return { widest, candidates: [{ filters: widest, label: `Also rents that are not by the ${filters.price_period}`, size: 0.55 }] };
}

function recency(filters: Filters): Group | undefined {
  if (filters.updated_since === undefined) return undefined;
  const widest = changed(filters, { updated_since: undefined });
  return { widest, candidates: [{ filters: widest, label: 'Whenever they were changed', size: 0.4 }] };
}
