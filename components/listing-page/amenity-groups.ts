/** Amenities by what they are for, in the words that listings here use; the others follow. Access has a place of its own. */
const GROUPS: Record<string, readonly string[]> = {
  Inside: ['air conditioning', 'heating', 'fireplace', 'wood floors', 'furnished', 'view', 'internet', 'tv', 'cable or satellite', 'alarm', 'hot tub', 'loft', 'basement'],
  'Kitchen and laundry': ['dishwasher', 'refrigerator', 'garbage disposal', 'stove', 'oven', 'microwave', 'washer dryer', 'washer', 'dryer', 'laundry', 'kitchen'],
  Outdoors: ['balcony', 'patio', 'garden', 'roof deck', 'pool', 'yard', 'playground', 'tennis', 'basketball'],
  'Parking and storage': ['parking', 'garage', 'ev charging', 'storage', 'bike storage', 'carport'],
  Building: ['elevator', 'doorman', 'gym', 'clubhouse', 'gated'],
};

export interface AmenityGroup {
  title: string;
  amenities: readonly string[];
}

/** The amenities given, each once, in groups; groups without any are left out. */
export function amenityGroups(amenities: readonly string[]): AmenityGroup[] {
  const rest = new Set(amenities.filter((amenity) => !isAccess(amenity)));
  const groups = Object.entries(GROUPS).map(([title, names]) => ({ title, amenities: names.filter((name) => rest.delete(name)) }));
  return [...groups, { title: 'More', amenities: [...rest] }].filter((group) => group.amenities.length > 0);
}

/** An amenity as it is written within a sentence. */
export const spelled = (amenity: string): string => amenity.replaceAll(/\b(ev|tv)\b/g, (word) => word.toUpperCase());

/** Amenities that help people who use a wheelchair or walk with difficulty. */
const ACCESS = /wheelchair|step-free|accessible|grab (bar|rail)|roll-in|ramp|wide(r)? (door|hallway|entrance)|single.level|no stairs/i;

export const isAccess = (amenity: string): boolean => ACCESS.test(amenity);
