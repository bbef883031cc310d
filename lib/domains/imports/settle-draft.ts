import type { RowNotes } from './row-notes';
import { fairHousingFinding } from './rules/fair-housing';
import { implausible } from './rules/plausible';
import type { ListingDraft, RoughDraft } from './schema';
import { settlePlace } from './settle-place';
import { cut } from './text';

/**
 * The rules that hold for every source: what must be there, what cannot be, what may not be said. Mends what can be mended and warns.
 * @throws Refusal through `notes`
 */
export function settleDraft(draft: RoughDraft, notes: RowNotes, now: Date): ListingDraft {
  if (draft.sourceId.length > ID_CHARACTERS) notes.refuse('unusable_id', 'id', draft.sourceId, `An id has at most ${ID_CHARACTERS} characters.`);
  if (draft.price === null) notes.refuse('missing_price', 'price', null, 'The price is missing. Add one, or leave the row out.');
  const wrong = implausible(draft);
  if (wrong) notes.refuse(wrong.code, wrong.field, wrong.value, wrong.message);
  if (draft.price > 2_000_000_000 || draft.price < 0) notes.refuse('implausible_price', 'price', draft.price, 'The price must lie between 0 and 2,000,000,000.');
  const place = settlePlace(draft, notes);
  const title = draft.title && draft.title.length >= 4 ? draft.title : titleFromFacts(draft, place.city);
  if (title !== draft.title) notes.warn('title_from_facts', 'title', draft.title, 'The source has no usable title; it was made from the facts.');
  refuseUnlawful(`${title}\n${draft.description}`, draft, notes);
  const said = withoutFiller(draft.description, notes);
  const description = cut(said, DESCRIPTION_CHARACTERS);
  if (description !== said) notes.warn('description_cut', 'description', null, `The description was cut to ${DESCRIPTION_CHARACTERS} characters.`);
  return {
    ...draft,
    ...place,
    ...withinBounds(draft, notes, now),
    currency: currencyOf(draft, notes),
    title: cut(title, TITLE_CHARACTERS),
    description,
    price: Math.round(draft.price),
    listedAt: draft.listedAt ?? now,
  };
}

const ID_CHARACTERS = 200;
const TITLE_CHARACTERS = 200;
const DESCRIPTION_CHARACTERS = 20_000;

/** "3-bedroom house in Kent": what is known and nothing else. */
export function titleFromFacts(draft: Pick<RoughDraft, 'beds' | 'propertyType' | 'address'>, city: string): string {
  const kind = draft.propertyType === 'other' ? 'home' : draft.propertyType.replaceAll('_', '-').replace('mobile-home', 'mobile home').replace('mixed-use', 'mixed-use space');
  const beds = draft.beds === null ? '' : draft.beds === 0 ? 'studio ' : `${draft.beds}-bedroom `;
  const title = `${beds}${kind} in ${city}`;
  return title[0]?.toUpperCase() + title.slice(1);
}

/** Printers' filler says nothing about a home. */
function withoutFiller(description: string, notes: RowNotes): string {
  if (!/^\W*lorem ipsum\b/i.test(description)) return description;
  notes.warn('filler_text', 'description', description, 'The description is filler and was left out.');
  return '';
}

function refuseUnlawful(text: string, draft: RoughDraft, notes: RowNotes): void {
  const finding = fairHousingFinding(text, { shared: draft.propertyType === 'room' });
  if (!finding) return;
  if (finding.weight === 'unlawful') {
    notes.refuse(
      'fair_housing',
      'description',
      finding.phrase,
      `The text limits who may live there by ${finding.basis} (Fair Housing Act, 42 U.S.C. 3604(c)). Describe the home instead, and import again.`,
    );
  }
  notes.warn('fair_housing_check', 'description', finding.phrase, `The text names ${finding.basis}. Check that your state and this kind of home allow it.`);
}

type Counted = Pick<ListingDraft, 'beds' | 'baths' | 'floors' | 'yearBuilt' | 'squareFeet' | 'lotSquareFeet'>;

/** Counts that no home has are left out: they are slips, and the columns could not hold some of them. */
function withinBounds(draft: RoughDraft, notes: RowNotes, now: Date): Counted {
  const bounds: Record<keyof Counted, [number, number]> = {
    beds: [0, 100],
    baths: [0, 100],
    floors: [0, 200],
    yearBuilt: [1600, now.getUTCFullYear() + 5],
    squareFeet: [1, 10_000_000],
    lotSquareFeet: [1, 2_000_000_000],
  };
  const entries = (Object.keys(bounds) as (keyof Counted)[]).map((field) => {
    const value = draft[field];
    const [least, most] = bounds[field];
    if (value === null || (value >= least && value <= most)) return [field, value];
    notes.warn('out_of_bounds', field, value, `This lies outside ${least} to ${most} and was left out.`);
    return [field, null];
  });
  return Object.fromEntries(entries) as Counted;
}

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

function currencyOf({ currency }: RoughDraft, notes: RowNotes): string {
  const code = currency.trim().toUpperCase();
  return CURRENCIES.has(code) ? code : notes.refuse('unknown_currency', 'currency', currency, 'Write the currency as three letters of ISO 4217, such as USD.');
}
