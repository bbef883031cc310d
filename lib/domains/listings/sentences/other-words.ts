import { type Entry, lexicon } from './lexicon';
import { filtersMeaning, type Rule } from './reading';
import { sticky } from './scanner';

const NOISE =
  "an?|the|and|or|but|for|in|on|at|of|to|by|with|w\\/|i|i'm|im|i'd|i'll|we|we're|my|our|me|us|you|your|it|its|it's|he|she|they|is|are|be|am|was|that|which|has|have|having|had|do|does|can|could|would|will|should|must|may|there|this|these|those|any|some|so|also|plus|as|like|" +
  'please|pls|hi|hello|hey|thanks|thank|looking|look|searching|search|seek|seeking|find|finding|show|give|get|list|see|want|wants|wanted|need|needs|needed|wish|prefer|preferably|ideally|maybe|' +
  'near|nearby|around|within|inside|located|located in|close|area|city of|town of|place|places|somewhere|home|homes|property|properties|listing|listings|unit|units|residence|residences|housing|accommodation|dwelling|real estate|available|active|now|asap|allowing|allows|allow|including|includes|include|included|featuring|features|offering|offers|budget|price|priced|costs?|if possible|not?\\W*$';

/** Words that carry no wish, and things that homes have but no filter knows; these are told as a whole. */
export const readOtherWords = lexicon([
  [NOISE, { kind: 'noise' }],
  ['pets?:', { kind: 'noise' }],
  ['beds?|bedrooms?|baths?|bathrooms?', { kind: 'unread', reason: 'How many? Write a number before it.' }],
  ['lots of|plenty of|a lot of|parking lot', { kind: 'noise' }],
  [
    '(?:large |big |spacious |separate |formal )?(?:family|living|dining|sun|mud|bonus|media|rec|guest|game|utility|great|powder|drawing|school|home theat(?:er|re))[- ]rooms?|walk-?in (?:closets?|showers?|pantr(?:y|ies))|home office|mother-in-law (?:suite|unit)s?|in-law (?:suite|unit)s?|master (?:bed(?:room)?|bath(?:room)?|suite)s?|half baths?|corner lots?|(?:large|big|huge|flat|private|double) lots?|pool tables?|car washe?s?|unfurnished|white kitchens?|black appliances?|family homes?',
    { kind: 'unread' },
  ],
  [
    '(?:near|close to|by|with(?:in)?) me|near (?:my|our) (?:work|office|job)|my (?:location|area)|around here',
    { kind: 'unread', reason: 'Where you are is not known here. Name a place, or search on the map.' },
  ],
  ['(?:ground|first|top|upper) floors?|multi[- ]?stor(?:y|ey)|single[- ]stor(?:y|ey)', { kind: 'unread' }],
] satisfies Entry[]);

/** Words in quotes are searched for in title and description. */
export const readQuoted: Rule = (scan) => {
  const said = scan.take(QUOTED)?.[1];
  if (said === undefined) return undefined;
  const q = said.trim();
  return q === '' || q.length > 200 ? { kind: 'noise' } : filtersMeaning({ q }, `“${q}”`);
};

const QUOTED = sticky('"([^"]*)"');
