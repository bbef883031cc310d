import { filtersMeaning, type Rule } from './reading';
import { sticky } from './scanner';

/** A ZIP code, a British or a Canadian postal code that stands by itself: no price, no size. */
export const readPostalCode: Rule = (scan) => {
  const match = scan.take(CODE);
  if (!match) return undefined;
  const code = (match[1] ?? match[2] ?? '').toUpperCase();
  return filtersMeaning({ postal_code: code }, `Postal code ${code}`);
};

const CODE = sticky(
  '(?:(?:zip(?: ?code)?|postal code|postcode):? )?(?:(\\d{5})(?:-\\d{4})?|([a-z]{1,2}\\d[a-z\\d]? \\d[a-z]{2}|[a-z]\\d[a-z] \\d[a-z]\\d))(?![\\p{L}\\p{N}+%]|[.,]\\d| ?(?:dollars|bucks|or (?:less|more|under)|(?:max|min)(?! (?:of )?[$\\d])|sq|sf|m2|/|per |a month|pcm|-))',
);
