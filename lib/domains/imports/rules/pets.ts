import type { PETS } from '@/lib/domains/listings/schema';
import { textOf } from '../text';
import { listOf, yesNoOf } from '../values';

/** Reads what pets are allowed: `Cats,Dogs`, `None`, `No`, `Yes`, `Cats OK`, `not-allowed`. Null where it is not stated; empty where none are. */
export function petsOf(value: unknown): (typeof PETS)[number][] | null {
  const words = (Array.isArray(value) ? listOf(value) : [typeof value === 'boolean' ? String(value) : textOf(value)])
    .filter((word) => word !== null)
    .join(', ')
    .toLowerCase();
  if (words === '') return null;
  const none = (kind: string) => new RegExp(`\\bno (?:${kind})`).test(words);
  const cats = /\bcats?\b/.test(words) && !none('cats?');
  const dogs = /\bdogs?\b/.test(words) && !none('(?:large |small )?dogs?');
  if (cats || dogs) return [...(cats ? (['cats'] as const) : []), ...(dogs ? (['dogs'] as const) : [])];
  if (/^(none|no)\b|\bno pets\b|\bnot[ -]allowed\b/.test(words)) return [];
  // "Call", "negotiable", "breed restrictions" promise nothing.
  if (/\bnegotiable\b|\bcall\b|\bcase by case\b/.test(words)) return null;
  const allowed = yesNoOf(words);
  return allowed === null ? (/\bpets? (?:ok|allowed|friendly|welcome)\b/.test(words) ? ['cats', 'dogs'] : null) : allowed ? ['cats', 'dogs'] : [];
}
