import type { PropertyType } from '@/lib/domains/listings/schema';
import { textOf } from '../text';

/** Reads a kind of home as sources name it: RESO PropertySubType, Kyero types, "Private room in townhouse". Undefined where it is not told. */
export function propertyTypeOf(value: unknown): PropertyType | undefined {
  const text = textOf(value)?.toLowerCase().replaceAll(/[_-]/g, ' ');
  if (!text) return undefined;
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** The first that fits wins: what is a part of a home comes before the home it lies in. */
const KINDS: readonly (readonly [PropertyType, RegExp])[] = [
  ['room', /\b(?:private|shared|single|double) room\b|^room\b|\broom in\b|\bhouse ?share\b|\bflat ?share\b|\broom ?mate\b/],
  ['mixed_use', /\bmixed use\b/],
  ['retail', /\b(?:retail|shop|shopping|storefront|restaurant|cafe|bar|commercial)\b/],
  ['office', /\boffices?\b/],
  ['warehouse', /\b(?:warehouse|industrial|self storage)\b/],
  ['land', /\b(?:land|plot|lot|lots|unimproved|acreage)\b/],
  ['mobile_home', /\b(?:mobile|manufactured|park) home\b|\btrailer\b|\bstatic caravan\b/],
  ['cabin', /\b(?:cabin|chalet|log home|tiny home|treehouse)\b/],
  ['co_op', /\bco ?op\b|\bstock cooperative\b|\bcooperative\b|\bown your own\b/],
  ['duplex', /\bduplex\b/],
  ['triplex', /\btriplex\b/],
  ['fourplex', /\b(?:fourplex|quadruplex|quadplex|4 ?plex)\b/],
  ['multi_family', /\bmulti ?family\b|\bresidential income\b|\b(?:5|6|8) ?plex\b/],
  ['townhouse', /\btown ?(?:house|home)s?\b|\brow ?(?:house|home)\b|\bterraced?\b(?! bungalow)|\bend of terrace\b|\bmews\b/],
  ['condo', /\bcondo(?:minium|s)?\b/],
  ['apartment', /\b(?:apartments?|apt|flat|studio|maisonette|penthouse|loft|rental unit|guest suite|serviced apartment|aparthotel|unit)\b/],
  ['house', /\b(?:houses?|homes?|single family|detached|semi detached|villa|bungalow|cottage|finca|guesthouse|farm|ranch|country house|residence|dwelling|casa)\b/],
];
