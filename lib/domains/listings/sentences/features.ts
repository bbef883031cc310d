import { type Entry, lexicon } from './lexicon';
import { filtersMeaning, type Rule } from './reading';
import { words } from './scanner';

/** Names of amenities as the import writes them, and what people call them. */
export const AMENITY_PHRASES: Readonly<Record<string, string>> = {
  'air conditioning': 'a\\/?c|a-c|central air|air[- ]?con(?:ditioning|ditioned|ditioner)?(?: unit)?|central a\\/?c',
  alarm: '(?:burglar |security )?alarms?|security system',
  balcony: '(?:private )?balcon(?:y|ies)',
  basketball: 'basketball(?: courts?)?',
  'bike storage': '(?:bike|bicycle) (?:storage|room|parking)',
  'cable or satellite': 'cable(?: or satellite| ready| tv)?|satellite(?: tv)?',
  clubhouse: 'club ?house',
  dishwasher: 'dish ?washers?',
  doorman: 'doorm[ae]n|concierge',
  elevator: 'elevators?|lift',
  'ev charging': '(?:ev|electric (?:car|vehicle)) charg(?:ing|ers?)(?: stations?)?',
  fireplace: 'fire ?places?',
  furnished: '(?:fully )?furnished',
  'garbage disposal': '(?:garbage )?disposal',
  garage: '(?:\\d[- ]car |one[- ]car |two[- ]car |attached |detached |private |car )?garages?',
  garden: '(?:private |communal |fenced[- ]?(?:in )?|big |large |front |back )?(?:gardens?|yards?|back ?yards?|front ?yards?)',
  gated: 'gated(?: community)?|controlled access',
  golf: 'golf(?: course)?',
  gym: 'gym|fitness (?:cent(?:er|re)|room)|exercise room',
  heating: '(?:central )?heating',
  'hot tub': 'hot tubs?|jacuzzis?',
  internet: '(?:high[- ]speed |fast )?(?:internet(?: access)?|wi-?fi)',
  laundry: '(?:on-?site |shared )?laundry(?: rooms?| facilit(?:y|ies))?',
  luxury: 'luxury',
  parking: '(?:free |covered |assigned |street |off[- ]street |onsite |on-site )?(?:parking|carports?|car ports?)(?: spaces?| spots?| lot| available)?',
  patio: 'patios?|decks?|terraces?',
  playground: "(?:children's )?playgrounds?|play area",
  pool: '(?:swimming|private|shared|heated|outdoor|indoor|communal) pools?|pools?(?! tables?)',
  refrigerator: 'refrigerators?|fridge',
  'roof deck': 'roof(?:top)?[- ](?:deck|terrace|garden)',
  sauna: 'saunas?',
  storage: 'storage(?: units?| rooms?| space)?',
  tennis: 'tennis(?: courts?)?',
  tv: 'tv|television',
  view: '(?:sea |ocean |mountain |lake |city |water |skyline |great |nice )?views?',
  'washer dryer': 'washers?(?:\\/| ?& ?| and | )(?:a )?dryers?|w\\/d|in[- ]unit (?:laundry|washer(?:\\/| and )dryer)|laundry in unit',
  dryer: 'dryers?',
  washer: 'washers?|washing machines?',
  'wheelchair access': 'wheelchair[- ](?:access(?:ible|ibility)?|friendly)|(?:step-free|disabled|handicapp?ed) access|accessible(?: homes?| units?)?|ada accessible',
  'wood floors': '(?:hard ?wood|wood(?:en)?)(?: floors?| flooring)?',
};

const label = (name: string): string => (name === 'tv' ? 'TV' : name === 'ev charging' ? 'EV charging' : `${name[0]?.toUpperCase()}${name.slice(1)}`);
const readAmenityName = lexicon(Object.entries(AMENITY_PHRASES).map(([name, phrases]): Entry => [phrases, filtersMeaning({ amenities: [name] }, label(name))]));

/** An amenity by any of its names; without one cannot be searched for. */
export const readAmenity: Rule = (scan) => {
  const without = scan.take(WITHOUT) !== undefined;
  const meaning = readAmenityName(scan);
  return meaning && without ? { kind: 'unread', reason: 'Homes without an amenity cannot be searched for, only homes with it.' } : meaning;
};

const WITHOUT = words("(?:no|without|not|don't (?:want|need)|doesn't have)(?: an?| any| the)?");

const OK = '(?:[- ](?:are |is )?(?:friendly|ok|okay|allowed|welcome|accepted|permitted|fine|considered|owner|owners))';
const MINE = '(?:(?:with |for |have |has |bring |takes? |accepts? |allows? |allowing |accepting )?(?:(?:my|our|an?|one|two|three|\\d|small|large|big) ){0,2})';
const CATS = '(?:cats?|kittens?|kitt(?:y|ies))';
const DOGS = '(?:dogs?|pupp(?:y|ies)|pups?)';
const BOTH = `(?:${CATS}(?:,? (?:and|&|or|\\+) (?:an? )?|\\/|, ?| & )${DOGS}|${DOGS}(?:,? (?:and|&|or|\\+) (?:an? )?|\\/|, ?| & )${CATS})`;

/** Pets that must be allowed. Assistance animals are no pets, and a home without pets cannot be asked for. */
export const readPets = lexicon([
  [`${MINE}${BOTH}${OK}?|pets?${OK}|${MINE}pets|pet friendly`, filtersMeaning({ pets: ['cats', 'dogs'] }, 'Cats and dogs allowed')],
  [`${MINE}${CATS}${OK}?`, filtersMeaning({ pets: ['cats'] }, 'Cats allowed')],
  [`${MINE}${DOGS}${OK}?`, filtersMeaning({ pets: ['dogs'] }, 'Dogs allowed')],
  [
    '(?:with |for |have |my |an? ){0,2}(?:service|assistance|guide|emotional support|support|therapy)[- ](?:animals?|dogs?|cats?)|esa',
    { kind: 'notice', message: 'An assistance animal is no pet: housing law lets it live where pets may not. So no filter for pets was set.' },
  ],
  [`no ${CATS}|no ${DOGS}|no pets?(?: allowed)?|(?:cats?|dogs?|pets?) not allowed|pet[- ]free`, { kind: 'unread', reason: 'Homes that refuse pets cannot be searched for.' }],
  ['hot dogs?|dog (?:parks?|runs?|wash|walking)|pet (?:spas?|wash)', { kind: 'unread' }],
]);
