import { has, isFlat, type Phrase } from './words';

/** Sentences on what is inside and outside. Each speaks of what the home has, or of nothing that the facts deny. */
export const DETAILS: readonly (readonly Phrase[])[] = [
  [
    (home) => has(home, 'dishwasher') && `The kitchen has a dishwasher, ${(home.yearBuilt ?? 0) > 2010 ? 'an induction range' : 'a gas range'} and more counter than most.`,
    (home, random) =>
      `The kitchen ${random.pick(['looks onto the living room', 'has a window over the sink', 'was planned by someone who cooks', home.beds === 0 ? 'takes a small table' : 'takes a table for four'])}${random.pick(['', ', with open shelves for everyday things', ', with a pantry beside it'])}.`,
    (home, random) =>
      has(home, 'dishwasher') &&
      `${random.pick(['Stone counters', 'Butcher-block counters', 'Tiled walls', 'Deep drawers'])}, a dishwasher and ${random.pick(['good task lighting', 'a full-size oven', 'a quiet hood'])} make the kitchen easy to use.`,
  ],
  [
    (home, random) =>
      has(home, 'wood floors') &&
      `Wood floors run ${random.pick(['throughout', 'through the main rooms', 'from the entry to the back wall'])}${random.pick(['', ' and were refinished lately', ' and take the light nicely'])}.`,
    (home, random) =>
      has(home, 'wood floors') &&
      `Under foot it is ${random.pick(['oak', 'maple', 'warm wood'])}; overhead the ceilings are ${(home.yearBuilt ?? 2000) < 1940 ? 'high' : 'plain and white'}.`,
    (_home, random) =>
      `${random.pick(['Big windows', 'Windows on two sides', 'South-facing windows', 'Tall windows'])} ${random.pick(['bring in morning light', 'keep the rooms bright', 'let the air move on warm evenings', 'make lamps unnecessary until dusk'])}.`,
    (home, random) =>
      `${random.pick(['Closets are deeper than expected', 'The walls were painted this year', 'Doors and trim have been kept simple', 'Outlets are where you want them'])}, and ${random.pick([(home.yearBuilt ?? 0) < 2005 ? 'the bath was redone not long ago' : 'the bath is plain and well made', 'the bath has a window of its own', 'sound carries little from room to room', 'the hall has space for coats and shoes'])}.`,
  ],
  [
    (home, random) =>
      has(home, 'fireplace') && `${random.pick(['A fireplace warms the living room', 'The fireplace works and is swept yearly', 'Winter evenings belong to the fireplace'])}.`,
    (home, random) => has(home, 'air conditioning') && `Air conditioning ${random.pick(['keeps summers easy', 'reaches every room', 'was serviced last spring'])}.`,
    (home, random) =>
      has(home, 'washer dryer') &&
      `${random.pick(['A washer and dryer are in the home', 'Laundry is done at home: washer and dryer stay', 'The washer and dryer have a closet of their own'])}.`,
    (home, random) =>
      has(home, 'storage') &&
      `${random.pick(['A storage room takes bikes, skis and boxes', 'Extra storage comes with it', 'There is lockable storage for the things one needs twice a year'])}.`,
  ],
  [
    (home, random) =>
      has(home, 'garden') &&
      `The garden ${random.pick(['has room for a table and a few raised beds', 'is planted with things that mostly look after themselves', 'catches the afternoon sun', 'is small enough to keep and big enough to enjoy'])}.`,
    (home, random) =>
      has(home, 'patio') && `${random.pick(['Breakfast moves to the patio for half the year', 'A patio extends the living room', 'The patio is shaded in the afternoon'])}.`,
    (home, random) =>
      has(home, 'balcony') &&
      `${random.pick(['The balcony holds two chairs and a row of pots', 'A balcony off the living room looks over the street', 'There is a balcony for coffee and laundry'])}.`,
    (home, random) =>
      has(home, 'pool') &&
      (isFlat(home)
        ? `Residents share a ${random.pick(['pool', 'heated pool', 'pool with loungers'])}.`
        : `The pool ${random.pick(['is fenced and was resurfaced recently', 'sits in full sun', 'takes up just enough of the yard'])}.`),
    (home, random) => has(home, 'roof deck') && `The roof deck ${random.pick(['is shared and rarely crowded', 'has the best seats at sunset', 'looks across the rooftops'])}.`,
    (home, random) => has(home, 'view') && `The view ${random.pick(['runs to the horizon', 'takes in rooftops and trees', 'is the first thing visitors mention'])}.`,
  ],
  [
    (home, random) =>
      has(home, 'garage') &&
      `${random.pick(['The garage fits a car and a workbench', 'A garage keeps the car out of the weather', 'Park in the garage'])}${has(home, 'ev charging') ? ', with a charger on the wall' : ''}.`,
    (home, random) =>
      has(home, 'parking') &&
      !has(home, 'garage') &&
      `${random.pick(['An off-street parking space is included', 'There is parking on the property', 'A parking space comes with the home'])}${has(home, 'ev charging') ? ', with EV charging' : ''}.`,
    (home) => !has(home, 'parking') && !has(home, 'garage') && home.place.population > 100_000 && 'There is no parking on the property; people park on the street or ride.',
    (home, random) => has(home, 'bike storage') && `${random.pick(['Bikes live in a locked room on the ground floor', 'There is a dry, lockable place for bikes'])}.`,
  ],
  [
    (home, random) =>
      has(home, 'elevator') &&
      `${random.pick(['An elevator serves every floor', 'The building has an elevator', 'Groceries go up by elevator'])}${has(home, 'doorman') ? ', and a doorman takes in parcels' : ''}.`,
    (home, random) => has(home, 'gym') && `${random.pick(['A gym for residents is downstairs', 'Residents have a gym in the building'])}.`,
    (home) => has(home, 'wheelchair access') && 'The way in has no steps, and doors are wide enough for a wheelchair.',
    (home) => has(home, 'furnished') && home.pricePeriod !== 'night' && 'It comes furnished, from bed frames to saucepans.',
  ],
];
