/** Pairs of filters of which the first is at most the second. */
export const RANGES = [
  ['min_price', 'max_price'],
  ['beds', 'max_beds'],
  ['baths', 'max_baths'],
  ['min_square_feet', 'max_square_feet'],
  ['min_year_built', 'max_year_built'],
] as const;
