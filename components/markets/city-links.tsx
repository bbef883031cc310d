import { use } from 'react';
import { count } from '@/components/format/count';
import { distance } from '@/components/format/distance';
import { listText } from '@/components/format/list-text';
import { readerUnits } from '@/components/format/reader-units';
import type { Market } from '@/lib/domains/markets/schema';

/** Cities as links to their pages, with what is on offer there and, where it is known, how far they are. */
export function CityLinks({ cities, label }: { cities: readonly (Market & { distance_km?: number })[]; label: string }) {
  const units = use(readerUnits());
  return (
    <ul aria-label={label} className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-x-8">
      {cities.map((city) => (
        <li key={city.slug} className="border-t border-line py-2.5">
          <a href={cityHref(city)} className="link font-semibold">
            {`${city.city}, ${city.state}`}
          </a>
          <span className="small block text-soft">
            {listText([...offers(city), ...(city.distance_km === undefined ? [] : [distance(city.distance_km * 1000, units)])], 'parts')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** `/homes/tx/austin`. */
export const cityHref = ({ slug }: Pick<Market, 'slug'>): string => `/homes/${slug.split('/').map(encodeURIComponent).join('/')}`;

const offers = ({ rent, sale }: Market): string[] => [rent > 0 ? `${count(rent)} to rent` : [], sale > 0 ? `${count(sale)} to buy` : []].flat();
