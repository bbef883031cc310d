/** What each filter is called where people read it. */
export const FILTER_WORDS: Record<string, string> = {
  city: 'City',
  state: 'State',
  neighborhood: 'Neighborhood',
  postal_code: 'Postal code',
  country: 'Country',
  listing_type: 'Offer',
  property_type: 'Kind of home',
  min_price: 'Price from',
  max_price: 'Price up to',
  price_period: 'Rent is due',
  beds: 'Bedrooms',
  max_beds: 'Bedrooms at most',
  baths: 'Bathrooms',
  max_baths: 'Bathrooms at most',
  min_square_feet: 'Size from',
  max_square_feet: 'Size up to',
  min_year_built: 'Built from',
  max_year_built: 'Built up to',
  amenities: 'Amenities',
  pets: 'Pets',
  status: 'Status',
  q: 'Words',
  updated_since: 'Changed since',
  sort: 'Order',
  limit: 'Homes a page',
};

/** Parts of an address that nobody writes by hand: their faults are told without their text. */
export const PART_WORDS: Record<string, string> = {
  bbox: 'The part of the map in this link could not be read',
  polygon: 'The drawn area in this link could not be read',
  near: 'The place on the map in this link could not be read',
  radius_miles: 'The distance in this link says nothing without a place, or could not be read',
  cursor: 'The page of results in this link is no longer there',
};
