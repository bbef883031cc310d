import type { Home } from '../home';
import type { Random } from '../random';
import { DETAILS } from './details';
import { LAYOUT, OPENING } from './opening';
import { BUSINESS_DETAILS, BUSINESS_OPENING, CLOSING, PET_PHRASES } from './terms';
import { type Phrase, thousands } from './words';

/**
 * Two to five sentences about the home. They state its facts or nothing that the facts deny, and describe the home,
 * never who should live there (US Fair Housing Act, section 804(c)).
 */
export function descriptionOf(home: Home, random: Random): string {
  if (home.beds === null || home.propertyType === 'mixed_use') return business(home, random);
  if (home.propertyType === 'room') return room(home, random);
  const sentences = [say(OPENING, home, random)];
  if (random.chance(0.78)) sentences.push(say(LAYOUT, home, random));
  const wanted = random.weighted([
    [1, 25],
    [2, 45],
    [3, 30],
  ] as const);
  const from = random.int(0, DETAILS.length - 1);
  for (let at = 0, said = 0; at < DETAILS.length && said < wanted; at++) {
    const sentence = say(DETAILS[(from + at) % DETAILS.length] as readonly Phrase[], home, random);
    if (sentence) said++;
    sentences.push(sentence);
  }
  const spoken = sentences.filter(Boolean);
  if (spoken.length < 5 && random.chance(0.6)) spoken.push(say(PET_PHRASES, home, random));
  if (spoken.length < 5 && random.chance(0.5)) spoken.push(say(CLOSING, home, random));
  if (spoken.length < 2) spoken.push(say(CLOSING, home, random));
  return spoken.filter(Boolean).slice(0, 5).join(' ');
}

/** One fitting phrase: tried from a random place on, so that every fitting one is about as likely. */
function say(phrases: readonly Phrase[], home: Home, random: Random): string {
  const from = random.int(0, phrases.length - 1);
  for (let at = 0; at < phrases.length; at++) {
    const sentence = (phrases[(from + at) % phrases.length] as Phrase)(home, random);
    if (sentence) return sentence;
  }
  return '';
}

function business(home: Home, random: Random): string {
  const size = home.propertyType === 'land' ? `The lot measures ${thousands(home.lotSquareFeet ?? 0)} square feet.` : `It measures ${thousands(home.squareFeet ?? 0)} square feet.`;
  return [say(BUSINESS_OPENING, home, random), size, say(BUSINESS_DETAILS, home, random), random.chance(0.5) ? say(CLOSING, home, random) : ''].filter(Boolean).join(' ');
}

function room(home: Home, random: Random): string {
  const furnished = home.amenities.includes('furnished');
  const opening = random.pick([
    `A private room of ${home.squareFeet} square feet in a shared home; kitchen and bath are shared.`,
    `One ${furnished ? 'furnished' : 'unfurnished'} room in a shared home, with use of the kitchen, the bath and the living room.`,
    `Your own room, ${home.squareFeet} square feet, in a calm shared household.`,
  ]);
  return [
    opening,
    random.pick(['Bills and internet are split evenly.', 'The door locks, and the window opens onto greenery.', 'There is space for a desk by the window.']),
    say(PET_PHRASES, home, random),
    random.chance(0.5) ? random.pick(['Viewings are possible on weekday evenings and Saturdays.', 'Write with your move-in date and questions.']) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
