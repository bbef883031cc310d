import { filtersMeaning, type Rule } from './reading';
import { sticky } from './scanner';

/** `2br 1800`: a number by itself, at the end of a phrase, is the most one would pay. Five digits are a ZIP code, a house number is followed by its street. */
export const readBareNumber: Rule = (scan) => {
  const match = scan.take(NUMBER);
  const price = Number(match?.[1]?.replaceAll(',', ''));
  if (!match || price < 300 || price > 50_000_000) return undefined;
  return filtersMeaning({ max_price: price }, `Up to $${price.toLocaleString('en-US')}`, 'A number by itself was taken for the most you would pay.');
};

const NUMBER = sticky(
  '(?<!(?:unit|apt|suite|floor|highway|hwy|route|no|number|room|block|#)\\.? ?)(\\d{1,3}(?:,\\d{3})+|\\d{3,4}|\\d{6,8})(?![\\p{L}\\p{N}]|[.,/-]\\d)(?= *$| *[,;!?](?! ?\\d)| +(?:in|near|with|for|and|max|rent)(?!\\p{L}))',
);
