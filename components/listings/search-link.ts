/** Parameters that name a place in a list, not a filter. */
const POSITION = ['cursor', 'back'];

/** The address of a search with some parameters changed (`null` removes); it starts again at the first page. */
export function searchHref(current: URLSearchParams, changes: Record<string, string | null> = {}): string {
  const next = new URLSearchParams(current);
  for (const name of POSITION) next.delete(name);
  for (const [name, value] of Object.entries(changes)) value === null ? next.delete(name) : next.set(name, value);
  return hrefOf(next);
}

/** The address without one value of a parameter that may hold several. */
export function searchHrefWithout(current: URLSearchParams, name: string, value: string): string {
  const rest = current
    .getAll(name)
    // A place on the map has commas within.
    .flatMap((one) => (one === value ? [] : one.split(',')))
    .filter((one) => one !== value);
  // What is left is no longer what the sentence said.
  return searchHref(current, { [name]: rest.length > 0 ? rest.join(',') : null, said: null });
}

/** The address of the next page; `back` keeps the cursors of the pages before, for a cursor leads only forward. */
export function nextPageHref(current: URLSearchParams, nextCursor: string): string {
  const next = new URLSearchParams(current);
  const back = trailOf(current);
  next.set('cursor', nextCursor);
  next.set('back', [...back, current.get('cursor') ?? 'first'].slice(-40).join('.'));
  return hrefOf(next);
}

/** The address of the page before, or undefined on the first. */
export function previousPageHref(current: URLSearchParams): string | undefined {
  if (!current.get('cursor')) return undefined;
  const back = trailOf(current);
  const previous = back.pop() ?? 'first';
  const next = new URLSearchParams(current);
  for (const name of POSITION) next.delete(name);
  if (previous !== 'first') next.set('cursor', previous);
  if (previous !== 'first' && back.length > 0) next.set('back', back.join('.'));
  return hrefOf(next);
}

/** The number of the page shown, as far as its address knows. */
export const pageNumber = (current: URLSearchParams): number => (current.get('cursor') ? trailOf(current).length + 1 : 1);

const trailOf = (current: URLSearchParams): string[] => (current.get('back') ?? '').split('.').filter(Boolean);

// A comma is legal in a query, and a list reads better with it.
export const hrefOf = (params: URLSearchParams): string => (params.size > 0 ? `/search?${params.toString().replaceAll('%2C', ',')}` : '/search');
