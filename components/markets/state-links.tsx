import type { StateMarkets } from '@/lib/domains/markets/schema';
import { citiesText, homes } from './format';

/** States as links to their cities. */
export function StateLinks({ states }: { states: readonly StateMarkets[] }) {
  return (
    <ul aria-label="States" className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-x-8">
      {states.map(({ slug, name, cities, listings }) => (
        <li key={slug} className="border-t border-line py-2.5">
          <a href={stateHref(slug)} className="link font-semibold">
            {name}
          </a>
          {listings > 0 ? <span className="small block text-soft">{`${homes(listings)} in ${citiesText(cities)}`}</span> : null}
        </li>
      ))}
    </ul>
  );
}

/** `/homes/tx`. */
export const stateHref = (slug: string): string => `/homes/${encodeURIComponent(slug)}`;
