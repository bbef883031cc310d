import type { Filters, PropertyType, Sort } from '../schema';
import { type Entry, lexicon } from './lexicon';
import { filtersMeaning } from './reading';

const kind = (property_type: PropertyType, label: string, phrases: string): Entry => [phrases, filtersMeaning({ property_type }, label)];
const status = (value: Filters['status'], label: string, phrases: string): Entry => [phrases, filtersMeaning({ status: value }, label)];
const sort = (value: Sort, label: string, phrases: string): Entry => [phrases, filtersMeaning({ sort: value }, label)];
const rent = (label: string, phrases: string): Entry => [phrases, filtersMeaning({ listing_type: 'rent' }, label)];
const BY = '(?:sort(?:ed)?|order(?:ed)?|arranged?) by';
const HOMES = '(?:single[- ]family |detached )';

/** Kinds of home, offers, market status and order: phrases of a fixed list, each with one meaning. */
export const readKind = lexicon([
  kind('apartment', 'Apartment', '(?:rental )?(?:apartments?|apts?\\.?|flats?|maisonettes?|penthouses?)'),
  kind('condo', 'Condo', 'condos?|condominiums?'),
  kind('house', 'House', `${HOMES}?houses?|${HOMES}(?:homes?|residences?)|single[- ]family|bungalows?|cottages?|villas?|detached|sfh`),
  kind('townhouse', 'Townhouse', 'town ?houses?|town ?homes?|row ?houses?|row ?homes?|terraced (?:houses?|homes?)'),
  kind('duplex', 'Duplex', 'duplex(?:es)?'),
  kind('triplex', 'Triplex', 'triplex(?:es)?'),
  kind('fourplex', 'Fourplex', '(?:four|quad|4-?)plex(?:es)?'),
  kind('multi_family', 'Multi-family home', 'multi[- ]?family(?: homes?| houses?)?'),
  kind('cabin', 'Cabin', '(?:log )?cabins?|chalets?'),
  kind('mobile_home', 'Mobile home', '(?:mobile|manufactured) homes?|trailers?'),
  kind('co_op', 'Co-op', 'co[- ]?ops?|cooperatives?'),
  kind(
    'room',
    'Room',
    '(?:(?:private |shared |single |spare |furnished )|(?<=^ *|[,;.:!(] *|(?<!\\p{L})(?:an?|the|one|for|any|of|find|need|want|rent|seeking|cheap) ))rooms?(?= (?:for rent|to rent|to let|in|near|available|under|for|around)\\b| *$| *,)|(?:private|spare) rooms?|house ?shares?|flat ?shares?',
  ),
  kind('land', 'Land', '(?:vacant |empty |building |raw )?(?:land|lots?)(?: for sale)?|plots?'),
  kind('office', 'Office', 'offices?|office spaces?'),
  kind('retail', 'Retail space', 'retail(?: spaces?)?|storefronts?|shops?(?: spaces?)'),
  kind('warehouse', 'Warehouse', 'warehouses?'),
  kind('mixed_use', 'Mixed use', 'mixed[- ]use'),
  [
    'studios?(?:\\/| or | ?- ?)(?:an? )?(?:1|one)[- ]?(?:bed(?:room)?s?|brs?|bd)|(?:1|one)[- ]?(?:bed(?:room)?s?|brs?|bd)(?:\\/| or )(?:an? )?studios?',
    filtersMeaning({ max_beds: 1 }, 'Studio or 1 bedroom'),
  ],
  ['studios?(?: apartments?| flats?| apts?\\.?)?|efficienc(?:y|ies)', filtersMeaning({ max_beds: 0 }, 'Studio')],
  ['bachelor (?:apartments?|flats?|pads?)', filtersMeaning({ max_beds: 0 }, 'Studio')],
  rent('To rent', '(?:for|to) (?:rent|lease|let)|rentals?|rent|renting|rented|lease|leasing|to let'),
  rent('To rent (sublets are rentals)', 'sub-?lets?|sub-?leases?|subletting'),
  ['(?:for|on) sale|to (?:buy|purchase)|buy|buying|purchase|purchasing', filtersMeaning({ listing_type: 'sale' }, 'To buy')],
  [
    '(?:nightly|daily) (?:rentals?|lets?|rates?)|(?:short[- ]term|short) (?:stays?|rentals?|lets?)|vacation (?:rentals?|homes?)|holiday lets?',
    filtersMeaning({ listing_type: 'rent', price_period: 'night' }, 'To rent by the night'),
  ],
  ['(?:long[- ]term|monthly) (?:rentals?|lets?|leases?)', filtersMeaning({ listing_type: 'rent', price_period: 'month' }, 'To rent by the month')],
  ['weekly (?:rentals?|lets?)', filtersMeaning({ listing_type: 'rent', price_period: 'week' }, 'To rent by the week')],
  ['(?:paid|priced|rented|rents?) (?:by the |per )?month(?:ly)?', filtersMeaning({ listing_type: 'rent', price_period: 'month' }, 'To rent by the month')],
  ['(?:paid|priced|rented|rents?) (?:by the |per )?year(?:ly)?', filtersMeaning({ listing_type: 'rent', price_period: 'year' }, 'To rent by the year')],
  status('pending', 'Sale pending', 'pending|under contract|under offer'),
  status('closed', 'Sold or let', '(?:recently |just |already )?sold|closed|off the market'),
  status('hold', 'On hold', 'on hold'),
  status('withdrawn', 'Withdrawn', 'withdrawn'),
  [`${BY} prices?,? ?(?:from )?(?:high(?:est)?(?: to low(?:est)?| first)|desc(?:ending)?)`, filtersMeaning({ sort: 'price_desc' }, 'Most expensive first')],
  [`${BY} (?:lowest )?(?:prices?|rent)(?:,? ?(?:from )?(?:low(?:est)?(?: to high(?:est)?| first)?|asc(?:ending)?))?`, filtersMeaning({ sort: 'price_asc' }, 'Cheapest first')],
  [`${BY} (?:date|newest|latest|most recent|recency)(?: first)?`, filtersMeaning({ sort: 'newest' }, 'Newest first')],
  ['cheap|affordable|inexpensive|low[- ]cost|budget[- ]friendly', filtersMeaning({ sort: 'price_asc' }, 'Cheapest first', 'No price was named, so the cheapest homes come first.')],
  sort('price_asc', 'Cheapest first', 'cheapest(?: first)?|(?:lowest|low) price(?: first)?|lowest rents?|least expensive'),
  sort('price_desc', 'Most expensive first', 'most expensive(?: first)?|highest price(?: first)?|priciest'),
  sort('newest', 'Newest first', 'newest(?: first)?|latest|most recent(?:ly updated)?'),
]);
