/** A phrase of a text that housing law forbids in a listing, or that some states forbid. */
export interface FairHousingFinding {
  basis: 'familial status' | 'religion' | 'race or national origin' | 'sex' | 'disability' | 'source of income';
  /** The words found. */
  phrase: string;
  /** `unlawful`: not to be published anywhere in the US. `check`: forbidden in some places, or allowed for this kind of home. */
  weight: 'unlawful' | 'check';
}

/**
 * Finds wording that states a preference, limitation or discrimination: Fair Housing Act, 42 U.S.C. § 3604(c); 24 CFR 100.75; HUD's memorandum of
 * 9 January 1995 on advertisements. Descriptions of the home or of services ("family room", "mature trees", "near a church", "no wheelchair ramp",
 * "income from all adults") are lawful and pass. Housing for older persons (42 U.S.C. § 3607(b)) may limit children; sharers of rooms may choose by sex.
 */
export function fairHousingFinding(text: string, home: { shared: boolean }): FairHousingFinding | undefined {
  let doubtful: FairHousingFinding | undefined;
  for (const { basis, pattern } of RULES) {
    const phrase = pattern.exec(text)?.[0];
    if (!phrase) continue;
    const weight = weightOf(basis, text, home);
    if (weight === 'unlawful') return { basis, phrase, weight };
    doubtful ??= { basis, phrase, weight };
  }
  return doubtful;
}

function weightOf(basis: FairHousingFinding['basis'], text: string, home: { shared: boolean }): FairHousingFinding['weight'] {
  if (basis === 'source of income') return 'check';
  if (basis === 'familial status' && OLDER_PERSONS.test(text)) return 'check';
  return basis === 'sex' && home.shared ? 'check' : 'unlawful';
}

const OLDER_PERSONS =
  /\b(?:55|62)\s?(?:\+|plus|and (?:older|over|better|up)|or (?:older|over|better)|years? (?:of age )?(?:and|or) (?:older|over))|\bsenior (?:living|housing|community|apartments?)\b|\bhousing for older persons\b|\bages? (?:55|62)\b/i;

const FAITH = '(?:christians?|catholics?|protestants?|jews?|jewish|muslims?|islamic|hindus?|buddhists?|mormons?|lds|atheists?)';
const PEOPLE =
  '(?:whites?|caucasians?|blacks?|african[- ]americans?|asians?|hispanics?|latin[oa]s?|mexicans?|indians?|chinese|arabs?|foreigners?|immigrants?|minorit(?:y|ies)|americans?)';
const SEX = '(?:males?|females?|m[ae]n|wom[ae]n|lad(?:y|ies)|gentlem[ae]n|girls?|boys?|guys?)';
const TENANT =
  '(?:tenants?|renters?|occupants?|residents?|applicants?|people|persons?|individuals?|singles?|couples?|famil(?:y|ies)|households?|professionals?|roommates?|buyers?)';
const WANT = '(?:prefers?|preferred|preferably|preference for|prefer|seeking|seeks|looking for|wanted|want|wants|restricted to|limited to|exclusively for|must be)';
const CHILD = '(?:child(?:ren)?|kids?|babies|baby|infants?|toddlers?|teenagers?|minors?)';
// "children's playground", "kid-friendly", "childproof": things, not people.
const NOT_A_THING = "(?!['’]|[- ]?(?:friendly|proof|safe|size|seats?|care|pool|play|area|support|room))";

// "Owner (no kids) lives upstairs" tells of the owner.
const ABOUT_THE_OWNER = '(?<!\\b(?:owners?|hosts?|landlords?|we|i|have|has|with)\\s*[(,]?\\s*)';

const rule = (basis: FairHousingFinding['basis'], ...sources: string[]) => sources.map((source) => ({ basis, pattern: new RegExp(source, 'i') }));

const RULES = [
  ...rule(
    'familial status',
    `${ABOUT_THE_OWNER}\\b(?:no|sorry,? no|not? (?:suitable|appropriate|ideal|recommended|meant) for|does not (?:accept|allow)|without)\\s+(?:(?:small|young|little|minor|any|pets or|smokers or|pets,|more)\\s+)*${CHILD}\\b${NOT_A_THING}`,
    `\\b${CHILD}\\b${NOT_A_THING}\\s+(?:(?:are|is|under \\d+)\\s+)*(?:not|un)\\s?(?:allowed|permitted|welcome|accepted)`,
    '\\bchild[- ]?free (?:building|community|home|property|complex|household|couple|tenant)',
    '\\badults?[- ]only\\b(?!\\s+(?:pool|spa|hot tub|gym|lounge|hours|swim|floor|area|section|sauna|jacuzzi|movie))',
    '\\badults? only (?:building|community|complex|property|park|house|home|apartment)',
    `\\b(?:singles?|couples?|single persons?|one person|mature (?:adults?|persons?|couples?|individuals?|tenants?|women|men|woman|man)|empty[- ]nesters?)\\s+(?:only|preferred|wanted)\\b(?!\\s+(?:bed|room))`,
    `\\b(?:only|${WANT})\\s+(?:a |an )?(?:mature|childless|single|older)\\s+(?:adult\\s+)?(?:${TENANT}|adults?|women|woman|man|men|lady|gentleman)\\b`,
    '\\bno (?:families|family with)\\b',
  ),
  ...rule(
    'religion',
    `\\b(?:no|only|${WANT})\\s+(?:a |an )?${FAITH}\\b(?!\\s+(?:church|school|universit|college|hospital|center|centre|street|st\\b|road))`,
    `\\b${FAITH}\\s+(?:only|preferred|home|homes|${TENANT})\\b`,
  ),
  ...rule(
    'race or national origin',
    `\\b(?:no)\\s+(?:immigrants?|foreigners?|hispanics?|latin[oa]s?|mexicans?|blacks|whites|asians?|african[- ]americans?|arabs?|minorities|refugees?)\\b`,
    `\\b(?:only|${WANT})\\s+(?:a |an )?${PEOPLE}\\s+${TENANT}\\b`,
    `\\b${PEOPLE}\\s+(?:${TENANT}\\s+)?(?:only|preferred)\\b(?!\\s+(?:appliances|cabinets|paint|trim|tile))`,
    `\\b(?:white|black|hispanic|asian|caucasian)\\s+(?:tenants?|renters?|famil(?:y|ies)|neighbou?rhood|community|area)\\b`,
    '\\b(?:u\\.?s\\.? )?citizens? only\\b|\\bmust (?:speak|be fluent in) english\\b|\\benglish[- ]speak(?:ing|ers) only\\b|\\bno section 8 (?:or|and) immigrants\\b',
  ),
  ...rule(
    'sex',
    `\\b(?:${SEX})\\s+(?:${TENANT}\\s+)?(?:only|preferred)\\b`,
    `\\b(?:only|${WANT})\\s+(?:(?:a|an|one|quiet|clean|single|young|responsible|professional|super|very|friendly|mature|but|and)[ ,]+)*${SEX}\\b(?!['’]s?\\b|\\s+(?:cave|made|hole))`,
    `\\bno (?:men|women|males|females|guys|girls|boys)\\b(?!['’])`,
  ),
  ...rule(
    'disability',
    '\\bno (?:wheelchairs?(?! ?(?:access|ramp|lift|entr))|disabled\\b(?! (?:access|parking))|handicapped (?:people|persons?|tenants?)|mental(?:ly)? ill|service (?:animals?|dogs?)|emotional support (?:animals?|dogs?)|esas?\\b)',
    '\\bnot (?:suitable|appropriate|meant) for (?:the )?(?:disabled|handicapped)|\\bable[- ]bodied\\b|\\bmust be (?:physically fit|able to (?:live|climb) )',
  ),
  ...rule('source of income', '\\bno (?:section ?8|sec\\.? ?8|hud|vouchers?|housing vouchers?|housing assistance)\\b', '\\b(?:section ?8|vouchers?) (?:is |are )?not accepted\\b'),
];
