/** Filters as the query string of the search, for the API and the search page alike: lists comma-separated, the usual status left out. */
export function searchQuery(filters: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (value === undefined || (name === 'status' && value === 'active')) continue;
    query.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  // A comma is legal in a query, and a list reads better with it.
  return query.toString().replaceAll('%2C', ',');
}
