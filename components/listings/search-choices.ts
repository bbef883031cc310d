import { plural } from '@/components/format/plural';
import type { Choice } from '@/components/ui/select-field';
import { sentenceCase } from '@/components/ui/sentence-case';
import { LISTING_TYPES, PRICE_PERIODS, PROPERTY_TYPES, PUBLIC_STATUSES } from '@/lib/domains/listings/schema';
import { PERIOD_LABELS, propertyTypeLabel, STATUS_LABELS } from './format';

const any: Choice = { value: '', label: 'Any' };

const OFFERS = { rent: 'To rent', sale: 'To buy' };

/** What each choice of the search forms offers; values are those of the API. */
export const CHOICES = {
  listing_type: [{ value: '', label: 'Rent or buy' }, ...LISTING_TYPES.toReversed().map((value) => ({ value, label: OFFERS[value] }))],
  property_type: [any, ...PROPERTY_TYPES.map((value) => ({ value, label: propertyTypeLabel(value) }))],
  beds: [any, { value: '0', label: 'Studio+' }, ...[1, 2, 3, 4, 5].map((n) => ({ value: String(n), label: `${n}+` }))],
  max_beds: [any, { value: '0', label: 'Studio only' }, ...[1, 2, 3, 4, 5].map((n) => ({ value: String(n), label: plural(n, { one: '# bedroom', other: '# bedrooms' }) }))],
  baths: [any, ...['1', '1.5', '2', '3', '4'].map((value) => ({ value, label: `${value}+` }))],
  price_period: [any, ...PRICE_PERIODS.map((value) => ({ value, label: PERIOD_LABELS[value] }))],
  status: PUBLIC_STATUSES.map((value) => ({ value: value === 'active' ? '' : value, label: STATUS_LABELS[value] })),
  amenities: [
    'parking',
    'garage',
    'air conditioning',
    'dishwasher',
    'washer dryer',
    'balcony',
    'patio',
    'garden',
    'pool',
    'gym',
    'elevator',
    'fireplace',
    'storage',
    'bike storage',
    'ev charging',
    'furnished',
    'wheelchair access',
    'wood floors',
    'view',
    'roof deck',
  ].map((value) => ({ value, label: value === 'ev charging' ? 'EV charging' : sentenceCase(value) })),
  pets: [
    { value: 'cats', label: 'Cats' },
    { value: 'dogs', label: 'Dogs' },
  ],
} satisfies Record<string, Choice[]>;

/** A filter's choices with the values of the address among them, so that sending the form again does not lose them. */
export function choicesWith(name: keyof typeof CHOICES, values: readonly string[]): readonly Choice[] {
  const choices: Choice[] = CHOICES[name];
  const others = values.filter((value) => choices.every((choice) => choice.value !== value));
  return [...choices, ...others.map((value) => ({ value, label: sentenceCase(value) }))];
}
