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
  if (draft.price === null) notes.refuse('missing_price', 'price', null, 'The price is missing. Add one, or leave the row out.');
  const wrong = implausible(draft);
  if (wrong) notes.refuse(wrong.code, wrong.field, wrong.value, wrong.message);
  if (draft.price > 2_000_000_000 || draft.price < 0) notes.refuse('implausible_price', 'price', draft.price, 'The price must lie between 0 and 2,000,000,000.');
  const place = settlePlace(draft, notes);
  const title = draft.title && draft.title.length >= 4 ? draft.title : titleFromFacts(draft, place.city);
  if (title !== draft.title) notes.warn('title_from_facts', 'title', draft.title, 'The source has no usable title; it was made from the facts.');
  refuseUnlawful(`${title}\n${draft.description}`, draft, notes);
  const description = cut(draft.description, DESCRIPTION_CHARACTERS);
  if (description !== draft.description) notes.warn('description_cut', 'description', null, `The description was cut to ${DESCRIPTION_CHARACTERS} characters.`);
  return { ...draft, ...place, ...years(draft, notes, now), title: cut(title, TITLE_CHARACTERS), description, price: Math.round(draft.price), listedAt: draft.listedAt ?? now };
}

const TITLE_CHARACTERS = 200;
const DESCRIPTION_CHARACTERS = 20_000;

/** "3-bedroom house in Kent": what is known and nothing else. */
export function titleFromFacts(draft: Pick<RoughDraft, 'beds' | 'propertyType' | 'address'>, city: string): string {
  const kind = draft.propertyType === 'other' ? 'home' : draft.propertyType.replaceAll('_', '-').replace('mobile-home', 'mobile home').replace('mixed-use', 'mixed-use space');
  const beds = draft.beds === null ? '' : draft.beds === 0 ? 'studio ' : `${draft.beds}-bedroom `;
  const title = `${beds}${kind} in ${city}`;
  return title[0]?.toUpperCase() + title.slice(1);
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

/** A year that no home can have is left out; one after next year is a plan. */
function years(draft: RoughDraft, notes: RowNotes, now: Date): Pick<ListingDraft, 'yearBuilt'> {
  const { yearBuilt } = draft;
  if (yearBuilt === null || (yearBuilt >= 1600 && yearBuilt <= now.getUTCFullYear() + 5)) return { yearBuilt };
  notes.warn('implausible_year', 'year_built', yearBuilt, 'No home was built in that year; it was left out.');
  return { yearBuilt: null };
}
