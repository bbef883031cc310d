import { article, bathrooms, bedrooms, capital, count, has, inQuarter, isFlat, noun, type Phrase, styledNoun, thousands, units } from './words';

const age = (year: number): string => (year >= 2019 ? 'recently built' : year >= 1998 ? 'modern-era' : year >= 1945 ? 'postwar' : 'prewar');
const an = (words: string): string => `${article(words)} ${words}`;

/** First sentences: what it is, where, how old. Exactly one is said. */
export const OPENING: readonly Phrase[] = [
  (home) => `${capital(an(styledNoun(home)))} ${inQuarter(home)}, built in ${home.yearBuilt}.`,
  (home, random) =>
    `This ${random.pick(['bright', 'comfortable', 'well-kept', 'welcoming'])} ${styledNoun(home)} ${random.pick(['sits', 'stands'])} ${inQuarter(home)} and dates from ${home.yearBuilt}.`,
  (home, random) =>
    isFlat(home) &&
    `${random.pick(['On a residential block', 'Set back from the street', 'In a small building', 'A short way from the main street'].filter((words) => words !== 'In a small building' || !has(home, 'elevator')))} ${inQuarter(home)}, this ${noun(home)} ${random.pick(['gets light most of the day', 'feels larger than its numbers', 'is laid out with care', 'makes good use of every corner'])}.`,
  (home, random) =>
    !isFlat(home) &&
    `${random.pick(['Behind a row of mature trees', 'On a street of similar homes', 'A few steps up from the sidewalk', 'Set on an easy-going block'])} ${inQuarter(home)}, this ${styledNoun(home)} ${random.pick(['has been looked after well', 'is ready for its next chapter', 'keeps its original proportions', 'feels settled from the first step in'])}.`,
  (home, random) =>
    `One look inside this ${styledNoun(home)}, and its ${thousands(home.squareFeet ?? 0)} square feet ${random.pick(['make sense', 'explain themselves', 'fall into place'])}.`,
  (home, random) =>
    `${random.pick(['Here is', 'Meet', 'Now offered:'])} ${an(`${age(home.yearBuilt ?? 1980)} ${noun(home)}`)} ${inQuarter(home)}${random.pick(['', ', cared for over the years', ', with an honest layout', ', ready when you are'])}.`,
  (home) => (home.yearBuilt ?? 2000) < 1940 && `Built in ${home.yearBuilt}, this ${styledNoun(home)} ${inQuarter(home)} still has the details that made people like it then.`,
  (home, random) =>
    (home.yearBuilt ?? 0) > 2017 &&
    `Finished in ${home.yearBuilt}, this ${noun(home)} ${inQuarter(home)} ${random.pick(['is tight, quiet and easy to run', 'has new systems throughout', 'still feels new'])}.`,
  (home, random) =>
    home.place.population < 40_000 &&
    `${capital(an(noun(home)))} in ${home.place.city}, ${random.pick(['where errands take minutes', 'a few minutes from the center of town', 'with open sky all around', 'close to the middle of town'])}.`,
];

/** Second sentences: how many rooms of what size. */
export const LAYOUT: readonly Phrase[] = [
  (home, random) =>
    rooms(home) &&
    `${capital(rooms(home))} ${random.pick(['share', 'fit comfortably into', 'are laid out over', 'make up'])} ${thousands(home.squareFeet ?? 0)} square feet${storeys(home)}.`,
  (home, random) => rooms(home) && `It has ${rooms(home)}, ${random.pick(['with room for real furniture', 'well apart from each other', 'all with good light'])}.`,
  (home, random) =>
    rooms(home) &&
    `The plan is simple: ${rooms(home)}${storeys(home)}, and ${random.pick(['a living room that everything opens to', 'a living space in the middle', 'a kitchen that leads to the living room'])}.`,
  (home) => rooms(home) && `Count on ${rooms(home)} in ${thousands(home.squareFeet ?? 0)} square feet.`,
  (home, random) => home.beds === 0 && `The main room holds a bed, a sofa and a table without crowding, and the ${random.pick(['kitchen', 'bath'])} is a room of its own.`,
  (home) => home.beds === 0 && `${thousands(home.squareFeet ?? 0)} square feet, ${bathrooms(home.baths ?? 1)}, and a layout that keeps sleeping and living apart.`,
  (home) =>
    units(home) > 1 &&
    `${capital(count(units(home)))} homes under one roof come to ${bedrooms(home.beds ?? 0)} and ${bathrooms(home.baths ?? 1)} in ${thousands(home.squareFeet ?? 0)} square feet.`,
  (home, random) =>
    units(home) > 1 &&
    `Each of the ${count(units(home))} homes has its own ${random.pick(['entrance', 'kitchen and bath', 'meters'])}; together they count ${bedrooms(home.beds ?? 0)}.`,
];

const plural = (home: Parameters<Phrase>[0]): boolean => units(home) === 1 && home.propertyType !== 'room' && (home.beds ?? 0) > 0 && home.baths !== null;
const rooms = (home: Parameters<Phrase>[0]): string => (plural(home) ? `${bedrooms(home.beds ?? 0)} and ${bathrooms(home.baths ?? 1)}` : '');
const storeys = (home: Parameters<Phrase>[0]): string =>
  isFlat(home) || !home.floors || home.floors === 1.5 ? '' : home.floors === 1 ? ' on one floor' : ` on ${count(home.floors)} floors`;
