/** Filters that say where. */
export const PLACE_FILTERS = ['country', 'state', 'city', 'neighborhood', 'postal_code', 'near', 'radius_miles', 'bbox', 'polygon'] as const;
