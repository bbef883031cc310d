/** Filters that shape the words of a heading; any search input fits. */
export interface HeadingFilters {
  listing_type?: 'sale' | 'rent' | undefined;
  status?: string | undefined;
  property_type?: string | undefined;
  city?: string | undefined;
  neighborhood?: string | undefined;
  state?: string | undefined;
  postal_code?: string | undefined;
  country?: string | undefined;
  q?: string | undefined;
}

/** A search in words: `Homes for rent in Austin, TX`, `Closed condos`, `Homes matching "loft"`. */
export function headingOf(filters: HeadingFilters): string {
  const noun = filters.property_type ? `${filters.property_type.replaceAll('_', ' ')} listings` : 'homes';
  const status = filters.status && filters.status !== 'active' ? `${filters.status} ` : '';
  const offer = filters.listing_type ? ` for ${filters.listing_type}` : '';
  const place = [filters.neighborhood, filters.city, filters.state, filters.postal_code, filters.country].filter((part) => part !== undefined).join(', ');
  const text = `${status}${noun}${offer}${place ? ` in ${place}` : ''}${filters.q ? ` matching "${filters.q}"` : ''}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
