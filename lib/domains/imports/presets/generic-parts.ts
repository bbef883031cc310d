import type { RowNotes } from '../row-notes';
import { petsOf } from '../rules/pets';
import type { DraftPhoto, RoughDraft } from '../schema';
import { textOf } from '../text';
import { listOf, yesNoOf } from '../values';
import { costFacts } from './costs';
import type { Field } from './generic-fields';

/** Members of nested objects beside the others, under joined names: `{location: {city}}` → `location.city` and, where free, `city`. */
export function flatten(values: Record<string, unknown>): Record<string, unknown> {
  const flat: Record<string, unknown> = { ...values };
  for (const [name, value] of Object.entries(values)) {
    if (!value || typeof value !== 'object' || Array.isArray(value) || value instanceof Date) continue;
    delete flat[name];
    for (const [inner, innerValue] of Object.entries(value)) {
      flat[`${name}.${inner}`] = innerValue;
      flat[inner] ??= innerValue;
    }
  }
  return flat;
}

/** Amenities told by columns of their own; "none" adds nothing. */
export function extrasOf(parking: unknown, laundry: unknown, furnished: unknown): string[] {
  const has = (value: unknown) => textOf(value) !== null && yesNoOf(value) !== false && !/^(none|no)\b/i.test(String(value));
  const inUnit = /in[- ]unit|washer/i.test(String(laundry ?? ''));
  return [
    ...(has(parking) ? ['parking'] : []),
    ...(has(laundry) ? [inUnit ? 'washer dryer' : 'laundry'] : []),
    ...(yesNoOf(furnished) === true || /^furnished/i.test(String(furnished ?? '')) ? ['furnished'] : []),
  ];
}

/** Pets by one column, or by a column for cats and one for dogs. */
export function petsIn(pets: unknown, cats: unknown, dogs: unknown): RoughDraft['petsAllowed'] {
  const [catsAllowed, dogsAllowed] = [yesNoOf(cats), yesNoOf(dogs)];
  if (catsAllowed === null && dogsAllowed === null) return petsOf(pets);
  return [...(catsAllowed ? (['cats'] as const) : []), ...(dogsAllowed ? (['dogs'] as const) : [])];
}

/** Pictures named by web addresses, as text, list, or objects with a url. */
export function photosIn(value: unknown, notes: RowNotes): DraftPhoto[] {
  const items = Array.isArray(value)
    ? value.map((item) => (item && typeof item === 'object' ? ((item as { url?: unknown; href?: unknown }).url ?? (item as { href?: unknown }).href) : item))
    : value;
  const named = typeof items === 'string' && /^https?:[^;|\n]*$/.test(items.trim()) && !/,\s*https?:/.test(items) ? [items.trim()] : listOf(items);
  const urls = named.filter((url) => /^https?:/.test(url) && URL.canParse(url));
  if (urls.length < named.length)
    notes.warn(
      'photo_dropped',
      'photos',
      named.find((url) => !urls.includes(url)),
      'Pictures without a web address were left out.',
    );
  return [...new Set(urls)].slice(0, 50).map((url, index) => ({ url, alt: `Picture ${index + 1} of the home` }));
}

const COSTS = { deposit: 'SecurityDeposit', petDeposit: 'PetDeposit', applicationFee: 'ApplicationFee', associationFee: 'AssociationFee', propertyTax: 'TaxAnnualAmount' } as const;

/** What the home costs beside its price, under the names of RESO. Dues are by the month where their column says so. */
export function costsIn(values: Record<string, unknown>, fields: ReadonlyMap<Field, string>, notes: RowNotes): Record<string, unknown> {
  const named = Object.entries(COSTS).flatMap(([field, name]) => {
    const header = fields.get(field as Field);
    return header === undefined ? [] : [[name, { field: header, value: values[header] }] as const];
  });
  const facts = costFacts(Object.fromEntries(named), notes);
  const isMonthly = 'AssociationFee' in facts && /month/i.test(fields.get('associationFee') ?? '');
  return isMonthly ? { ...facts, AssociationFeeFrequency: 'Monthly' } : facts;
}
