import { use } from 'react';
import { distance } from '@/components/format/distance';
import { listText } from '@/components/format/list-text';
import { readerUnits } from '@/components/format/reader-units';
import type { NeighborhoodReport } from '@/lib/domains/markets/schema';
import { offersText } from './offers-text';

/** Neighborhoods as links to their pages, with what is on offer there and how far they are. */
export function NeighborhoodLinks({ neighborhoods, label }: { neighborhoods: NeighborhoodReport['nearby']; label: string }) {
  const units = use(readerUnits());
  return (
    <ul aria-label={label} className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-x-8">
      {neighborhoods.map((each) => (
        <li key={each.slug} className="border-t border-line py-2.5">
          <a href={neighborhoodHref(each)} className="link font-semibold">
            {each.name}
          </a>
          <span className="small block text-soft">{listText([offersText(each), distance(each.distance_km * 1000, units)], 'parts')}</span>
        </li>
      ))}
    </ul>
  );
}

/** `/homes/tx/austin/hyde-park`. */
export const neighborhoodHref = ({ slug }: { slug: string }): string => `/homes/${slug.split('/').map(encodeURIComponent).join('/')}`;
