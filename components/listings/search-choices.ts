import type { Choice } from '@/components/ui/select-field';
import { sentenceCase } from '@/components/ui/sentence-case';
import { LISTING_TYPES, PRICE_PERIODS, PROPERTY_TYPES, PUBLIC_STATUSES } from '@/lib/domains/listings/schema';
import { PERIOD_LABELS, propertyTypeLabel, STATUS_LABELS } from './format';

const any: Choice = { value: '', label: 'Any' };

const OFFERS = { rent: 'To rent', sale: 'To buy' };

/** What each select of the search form offers; values are those of the API. */
export const CHOICES = {
  listing_type: [{ value: '', label: 'Rent or buy' }, ...LISTING_TYPES.toReversed().map((value) => ({ value, label: OFFERS[value] }))],
  property_type: [any, ...PROPERTY_TYPES.map((value) => ({ value, label: propertyTypeLabel(value) }))],
  beds: [any, { value: '0', label: 'Studio or more' }, ...[1, 2, 3, 4, 5].map((n) => ({ value: String(n), label: `${n} or more` }))],
  max_beds: [any, { value: '0', label: 'Studio only' }, ...[1, 2, 3, 4, 5].map((n) => ({ value: String(n), label: `${n} at most` }))],
  baths: [any, ...['1', '1.5', '2', '3', '4'].map((value) => ({ value, label: `${value} or more` }))],
  price_period: [any, ...PRICE_PERIODS.map((value) => ({ value, label: PERIOD_LABELS[value] }))],
  status: PUBLIC_STATUSES.map((value) => ({ value: value === 'active' ? '' : value, label: STATUS_LABELS[value] })),
  pets: [
    { value: 'cats', label: 'Cats' },
    { value: 'dogs', label: 'Dogs' },
  ],
} satisfies Record<string, Choice[]>;

/** A select's choices with the value of the URL among them, so that submitting the form again does not lose it. */
export function choicesWith(name: keyof typeof CHOICES, value: string | undefined): readonly Choice[] {
  const choices: Choice[] = CHOICES[name];
  return value === undefined || choices.some((choice) => choice.value === value) ? choices : [...choices, { value, label: sentenceCase(value) }];
}
