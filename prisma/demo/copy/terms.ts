import { has, type Phrase } from './words';

/** Pets, as stated. */
export const PET_PHRASES: readonly Phrase[] = [
  (home, random) =>
    home.pets?.length === 2 && random.pick(['Cats and dogs are welcome.', 'Bring the cat or the dog; both are fine here.', 'Pets are welcome, cats and dogs alike.']),
  (home, random) => home.pets?.length === 1 && home.pets[0] === 'cats' && random.pick(['Cats are welcome; dogs are not possible here.', 'A cat may move in too; no dogs, please.']),
  (home) => home.pets?.length === 1 && home.pets[0] === 'dogs' && 'Dogs are welcome; cats, sadly, are not.',
  (home, random) =>
    home.pets?.length === 0 &&
    random.pick(
      ['No pets, please; assistance animals are of course welcome.', 'The building does not allow pets, assistance animals excepted.'].slice(
        0,
        ['apartment', 'condo', 'co_op'].includes(home.propertyType) ? 2 : 1,
      ),
    ),
];

/** Last sentences: terms and how to go on. */
export const CLOSING: readonly Phrase[] = [
  (home, random) =>
    home.pricePeriod === 'month' &&
    `${random.pick(['Twelve-month lease', 'Leases run for a year', 'A one-year lease is standard'])}; ${random.pick(['a longer one is possible', 'the move-in day can be arranged', 'an application takes ten minutes', 'repairs are asked for by a form or by telephone'])}.`,
  (home, random) =>
    home.pricePeriod === 'month' &&
    random.pick([
      'Viewings are possible on weekday evenings and Saturdays.',
      'Ask for a viewing and we will suggest three times.',
      'Write to us with your move-in date and questions.',
      'A video walk-through can be arranged for people moving from afar.',
    ]),
  (home, random) =>
    home.pricePeriod === 'night' &&
    random.pick([
      'Stays of two nights or more; linen and towels are provided.',
      'Priced by the night, with longer stays gladly discussed.',
      'Check-in is by keypad from three in the afternoon.',
    ]),
  (home, random) =>
    home.listingType === 'sale' &&
    random.pick([
      'The inspection report is available on request.',
      'Offers are reviewed as they come in.',
      'Disclosures can be had before a visit.',
      'Showings by appointment, with a day of notice.',
      'Floor plan and utility bills are on file.',
      'The sellers are flexible about the closing date.',
    ]),
  (home, random) =>
    home.listingType === 'sale' &&
    !has(home, 'furnished') &&
    random.pick(['Taxes, permits and repairs are documented.', 'A visit takes half an hour and answers most questions.', 'Come and see it by daylight.']),
];

/** Land, shops, offices and warehouses: their own short copy. */
export const BUSINESS_OPENING: readonly Phrase[] = [
  (home, random) =>
    home.propertyType === 'land' &&
    `${random.pick(['A level lot', 'Open ground', 'A gently sloping lot', 'A lot with mature trees along one side'])} in ${home.place.city}, ${random.pick(['reached by a paved road', 'with frontage on a public road', 'surveyed and marked'])}.`,
  (home, random) =>
    home.propertyType === 'office' &&
    `Office space in ${home.place.city} with ${random.pick(['rooms that close and rooms that do not', 'daylight on two sides', 'a reception area and meeting rooms'])}.`,
  (home, random) =>
    home.propertyType === 'retail' &&
    `A shop in ${home.place.city} with ${random.pick(['wide display windows', 'a deep sales floor and a stockroom', 'frontage that people pass on foot'])}.`,
  (home, random) =>
    home.propertyType === 'warehouse' &&
    `A warehouse in ${home.place.city} with ${random.pick(['drive-in doors', 'clear height and a sealed floor', 'two loading doors and a small office'])}.`,
  (home, random) =>
    home.propertyType === 'mixed_use' &&
    `A building in ${home.place.city} with ${random.pick(['a shop at street level and homes above', 'a storefront below and living space upstairs'])}, built in ${home.yearBuilt}.`,
];

export const BUSINESS_DETAILS: readonly Phrase[] = [
  (home, random) =>
    home.propertyType === 'land' &&
    random.pick(['Power and water are at the road.', 'A soil report is on file.', 'Buyers should confirm permitted uses with the county.', 'The corners are staked.']),
  (home) => has(home, 'parking') && 'Parking is on the property.',
  (home) => has(home, 'air conditioning') && 'The space is air-conditioned.',
  (home) => has(home, 'wheelchair access') && 'Entry is step-free.',
  (home) => has(home, 'storage') && 'A separate store room is included.',
  (home, random) =>
    home.propertyType !== 'land' && random.pick(['Lighting and wiring were renewed in recent years.', 'Floor plan on request.', 'Deliveries can pull up at the back.']),
];
