import { type Entry, lexicon } from './lexicon';

const CHILD = '(?:child(?:ren)?|kids?|bab(?:y|ies)|infants?|toddlers?|teen(?:ager)?s?)';
const FAITH = '(?:christians?|catholics?|protestants?|jews?|jewish|muslims?|islamic|hindus?|buddhists?|mormons?|lds|atheists?|sikhs?|orthodox|evangelicals?)';
const ORIGIN =
  '(?:caucasians?|african[- ]americans?|asians?|hispanics?|latin[oax]s?|mexicans?|indians?|chinese|koreans?|japanese|vietnamese|filipinos?|arabs?|russians?|irish|italians?|polish|somalis?|haitians?|puerto ricans?|cubans?|americans?|europeans?|african)';
const COLOUR = '(?:white|black|brown)s?';
const PEOPLE = '(?:people|persons?|famil(?:y|ies)|folks?|neighbou?rs|residents|tenants?|renters?|couples?|households?|roommates?|owners?|buyers?)';
const AREA = '(?:neighbou?rhoods?|areas?|communit(?:y|ies)|districts?|part of town|streets?|blocks?|buildings?|towns?|suburbs?|quarters?|enclaves?)';
const MOSTLY = '(?:(?:mostly|mainly|predominantly|majority|all|only|no|not|non|without|few(?:er)?|near|away from|for) ?-?(?:the |too many |many )?)';
/** Words that tell of people even without a noun: "no blacks", "mostly white". */
const CHOOSING = '(?:(?:mostly|mainly|predominantly|majority|all|only|no|not|non) ?-?(?:the |too many |many )?)';
const SEX = '(?:males?|females?|men|women|man|woman|lad(?:y|ies)|gentlem[ae]n|girls?|boys?|guys?)';

/** A protected class and what of it people write; plain names of foods, streets or materials are none. */
const entry = (what: string, phrases: string): Entry => [
  phrases,
  {
    kind: 'notice',
    message: `Not used: homes may not be offered or sought here by ${what} (Fair Housing Act, 42 U.S.C. 3604). The other words were read.`,
  },
];

/** Words that would choose homes or neighbours by a protected class. They never become a filter. */
export const readProtected = lexicon([
  entry(
    'familial status',
    `(?:no|without|not|away from|few|fewer)(?: (?:any|too|small|young|little|noisy|loud|screaming|the|other|many)){0,2} (?:${CHILD}|famil(?:y|ies))(?! ?(?:rooms?|friendly|play|pool))(?: (?:allowed|please))?|child(?:ren)?[- ]?free(?: ${AREA})?|kid[- ]?free(?: ${AREA})?|adults?[- ]only(?: ${AREA})?|(?:no )?${CHILD} (?:not allowed|unwelcome)|(?:famil(?:y|ies)|kid|child)[- ](?:friendly|oriented) ${AREA}|(?:young|other) (?:famil(?:y|ies)|couples)(?: ${AREA})?|(?:singles|couples|empty[- ]nesters)(?: only)?|bachelors only|no single (?:moms?|mothers?|dads?|fathers?|parents?)|mature (?:couples?|adults?|tenants?|persons?|people)(?: (?:only|preferred))?`,
  ),
  entry('religion', `${MOSTLY}*${FAITH}(?: (?:${AREA}|${PEOPLE}|only|homes?|households?))*(?! ?(?:county|church|university|college|street|st\\b|school|hospital))`),
  entry(
    'race or national origin',
    `${CHOOSING}${COLOUR}(?! (?:kitchens?|cabinets?|walls?|appliances?|floors?|carpets?|paint|tiles?|countertops?|mou?ld))(?: ${PEOPLE}| ${AREA})*|${MOSTLY}*${COLOUR} (?:${PEOPLE}|${AREA}|only)|${CHOOSING}${ORIGIN}(?: (?:${PEOPLE}|${AREA}))*|${MOSTLY}*${ORIGIN} (?:(?:${PEOPLE}|${AREA}|only|speaking) ?)+|(?:no |away from )?(?:immigrants?|foreigners?|refugees?|minorit(?:y|ies)|illegals?|gyps(?:y|ies))(?: ${AREA})?|english[- ]speaking(?: (?:${AREA}|${PEOPLE}))?|(?:racially |ethnically )?(?:diverse|homogeneous) (?:${AREA})|(?:us )?citizens only`,
  ),
  entry('sex', `(?:no |only |for )${SEX}(?: only)?|${SEX}(?:[- ]only| (?:${PEOPLE}|only)(?: only)?)|(?:all|only)[- ]${SEX}(?: (?:${AREA}|${PEOPLE}))?`),
  entry(
    'sex',
    `(?:no )?(?:gays?|lesbians?|lgbtq?\\+?|queer|trans(?:gender)?|straight|heterosexual)(?: (?:${PEOPLE}|${AREA}|only|friendly))+|no (?:gays?|lesbians?|trans(?:gender)?)`,
  ),
  entry(
    'disability',
    '(?:no|without|not) (?:disabled|handicapp?ed|mentally ill|wheelchairs?(?! (?:ramps?|access\\w*|lifts?)))(?: people| persons?| neighbou?rs| tenants)?|able[- ]bodied(?: only| people)?|no (?:service|emotional support) (?:animals?|dogs?)',
  ),
  ['no section ?8|no (?:housing )?vouchers?', { kind: 'notice', message: 'Not used: some states forbid choosing by source of income, and no filter knows it.' }],
  [
    '(?:55|62) ?(?:\\+|plus|and (?:older|over|up)|or (?:older|over))(?: (?:communit(?:y|ies)|living|housing))?|over[- ](?:55|62)s?(?: (?:communit(?:y|ies)|living|housing))?|senior (?:living|housing|communit(?:y|ies)|apartments?)|retirement (?:communit(?:y|ies)|homes?)',
    { kind: 'unread', reason: 'Whether a home is reserved for older persons is not recorded.' },
  ],
]);
