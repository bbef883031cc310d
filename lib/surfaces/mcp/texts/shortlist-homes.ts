/** The request of the prompt shortlist_homes. */
export const shortlistHomes = (
  args: Record<string, string>,
): string => `Make a shortlist of homes in ${args.city}${args.state ? `, ${args.state}` : ''}${args.postal_code ? ` ${args.postal_code}` : ''} for a budget of ${args.budget}.

1. Call search_listings with city, ${args.state ? 'state, ' : ''}${args.postal_code ? 'postal_code, ' : ''}max_price and ${args.listing_type ? `listing_type "${args.listing_type}"` : 'listing_type ("rent" if the budget is by the month, otherwise "sale"; ask if unclear)'}${args.property_type ? `, property_type "${args.property_type}"` : ''}, include ["total"], and follow next_cursor while it is worth it.
2. If fewer than three homes fit, widen one filter at a time and say which.
3. Call get_listing for the best five. Compare price, price a square foot, beds, baths, size, year, amenities and pets in one table; write "not stated" where a fact is null.
4. Give three picks with one reason and one open question each, and the url of every home.

Compare homes by their facts only, never by who lives near them.`;
