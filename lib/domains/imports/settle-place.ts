import type { RowNotes } from './row-notes';
import { countryCodeOf } from './rules/country';
import { milesBetween, placeAt, placesNamed } from './rules/us-places';
import { type State, stateOf, stateOfZip } from './rules/us-states';
import type { ListingDraft, RoughDraft } from './schema';

type Place = Pick<ListingDraft, 'city' | 'state' | 'postalCode' | 'country' | 'latitude' | 'longitude'>;

/**
 * Where the home is. A missing city is filled in only where coordinates leave no doubt; coordinates or a postal code that lie elsewhere than the state
 * says are left out. Outside the United States the names are taken as they are.
 * @throws Refusal through `notes` where the place stays unknown
 */
export function settlePlace(draft: RoughDraft, notes: RowNotes): Place {
  const country = countryCodeOf(draft.country) ?? notes.refuse('unknown_country', 'country', draft.country, 'Write the country as two letters of ISO 3166-1, or its English name.');
  const point = pointOf(draft, notes);
  if (country !== 'US') {
    if (!draft.city) notes.refuse('missing_place', 'city', null, 'The city is missing. Add it and import again.');
    return { city: capitalised(draft.city), state: draft.state ?? '', postalCode: draft.postalCode, country, ...point };
  }
  const { city, state } = named(draft, point, notes);
  return { city, state: state.code, postalCode: postalCodeIn(state, draft, notes), country, ...pointIn(city, state, point, notes) };
}

interface Point {
  latitude: number | null;
  longitude: number | null;
}

const NOWHERE: Point = { latitude: null, longitude: null };

/** Points that geocoders answer when they know no better, to 0.01 degree: the middle of the United States, of Kansas, and the sea off Ghana. */
const CENTRES = new Set(['39.82,-98.56', '39.83,-98.58', '39.5,-98.35', '37.09,-95.71', '38.5,-98', '0,0']);

function pointOf({ latitude, longitude }: RoughDraft, notes: RowNotes): Point {
  if (latitude === null || longitude === null) return NOWHERE;
  const value = `${latitude}, ${longitude}`;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
    notes.warn('coordinates_dropped', 'latitude', value, 'These are no coordinates on Earth; they were left out.');
    return NOWHERE;
  }
  if (!CENTRES.has(`${round(latitude)},${round(longitude)}`)) return { latitude, longitude };
  notes.warn('coordinates_dropped', 'latitude', value, 'This is the middle of the country, which geocoders answer for an address they do not know; it was left out.');
  return NOWHERE;
}

const round = (degrees: number) => Math.round(degrees * 100) / 100;

function named(draft: RoughDraft, point: Point, notes: RowNotes): { city: string; state: State } {
  const state = draft.state ? stateOf(draft.state) : draft.postalCode ? stateOfZip(draft.postalCode) : undefined;
  if (draft.state && !state) notes.refuse('unknown_state', 'state', draft.state, 'This is no state of the United States. Give its two letters or name, or the country.');
  if (draft.city && state) return { city: cityIn(state, draft.city), state };
  const found = point.latitude === null || point.longitude === null ? undefined : placeAt(point.latitude, point.longitude);
  const agrees = found && (!state || state.code === found.state) && (!draft.city || draft.city.toLowerCase() === found.name.toLowerCase());
  const foundState = found && stateOf(found.state);
  if (!agrees || !foundState) {
    const missing = draft.city ? 'state' : 'city';
    notes.refuse('missing_place', missing, draft.address, `The ${missing} is missing, and nothing in the row tells it for certain. Add it and import again.`);
  }
  notes.warn('place_from_coordinates', 'city', `${found.name}, ${found.state}`, 'City and state were missing and come from the coordinates.');
  return { city: found.name, state: foundState };
}

/** "Austin, TX" and "Austin Tx" are Austin. */
const cityIn = (state: State, city: string): string => capitalised(city.replace(new RegExp(`(?:[ ,]+${state.code}|, *${state.name})$`, 'i'), '') || city);

/** AUSTIN and austin are Austin; a name that has both kinds of letters is left alone. */
function capitalised(name: string): string {
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return name;
  return name.toLowerCase().replaceAll(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

function postalCodeIn(state: State, { postalCode }: RoughDraft, notes: RowNotes): string | null {
  if (!postalCode) return null;
  // Spreadsheets drop leading zeros: 8536 is 08536.
  const zip = /^\d{3,4}$/.test(postalCode) ? postalCode.padStart(5, '0') : postalCode;
  if (/^\d{5}(-\d{4})?$/.test(zip) && stateOfZip(zip)?.code === state.code) return zip;
  notes.warn('postal_code_dropped', 'postal_code', postalCode, `This is no ZIP code of ${state.name}; it was left out.`);
  return null;
}

const EDGE_DEGREES = 0.05;
const FAR_MILES = 50;

function pointIn(city: string, state: State, point: Point, notes: RowNotes): Point {
  const { latitude, longitude } = point;
  if (latitude === null || longitude === null) return NOWHERE;
  const [west, south, east, north] = state.box;
  const value = `${latitude}, ${longitude}`;
  if (longitude < west - EDGE_DEGREES || longitude > east + EDGE_DEGREES || latitude < south - EDGE_DEGREES || latitude > north + EDGE_DEGREES) {
    notes.warn('coordinates_dropped', 'latitude', value, `The coordinates lie outside ${state.name}; they were left out.`);
    return NOWHERE;
  }
  const centres = placesNamed(city, state.code);
  if (centres.length === 0 || centres.some((place) => milesBetween(latitude, longitude, place.latitude, place.longitude) <= FAR_MILES)) return point;
  notes.warn('coordinates_dropped', 'latitude', value, `The coordinates lie more than ${FAR_MILES} miles from ${city}; they were left out.`);
  return NOWHERE;
}
