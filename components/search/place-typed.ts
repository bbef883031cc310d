/** The place that a sentence ends in, as far as it is typed, and where it begins; undefined where none seems to be meant. */
export function placeTyped(sentence: string): { start: number; text: string } | undefined {
  const [, before, text] = AFTER_PREPOSITION.exec(sentence) ?? ALONE.exec(sentence) ?? [];
  if (before === undefined || text === undefined || text.trim().length < 2 || DANGLING.test(text)) return undefined;
  return { start: before.length, text };
}

/** A house number and the beginning of a street; `12 bed`, `500 sq ft` and `15 minutes` are none. */
const ADDRESS = String.raw`\d{2,6}[a-z]? +(?!(?:beds?|bedrooms?|bd|brs?|ba|baths?|bathrooms?|sq|sqft|square|m2|minutes?|mins?|miles?|mi|km|dollars?|usd|bucks|or|to|and|a month|months?|weeks?|years?|units?)\b)[\p{L}\d][\p{L}\p{M}\d.',#\- ]{1,60}`;
const PLACE = String.raw`[\p{L}][\p{L}\p{M}.',\- ]{0,38}|\d{2,5}|${ADDRESS}`;
/** The name is still to come. */
const DANGLING = /(?:^|\s)(?:in|near|around|at)\s*$/i;
const AFTER_PREPOSITION = new RegExp(String.raw`^(.*(?<![\p{L}])(?:in|near|around|at)\s+)(${PLACE})$`, 'iu');
const ALONE = new RegExp(`^(\\s*)(${PLACE})$`, 'iu');
