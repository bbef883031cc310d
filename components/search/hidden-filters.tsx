/** Parameters that a list of results begins anew without, or that no longer hold once a filter changes. */
const PASSING = ['cursor', 'back', 'said', 'sentence', 'include'];

/** The search as it is, carried along by a form that changes only a part of it. */
export function HiddenFilters({ params, but }: { params: URLSearchParams; but: readonly string[] }) {
  const kept = [...params].filter(([name]) => !PASSING.includes(name) && !but.includes(name));
  return kept.map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />);
}
