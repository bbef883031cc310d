import Link from 'next/link';
import { count } from '@/components/listings/format';
import type { Market } from '@/lib/domains/markets/schema';

/** Cities with the most homes, as links to their pages. */
export function CityLinks({ markets }: { markets: readonly Market[] }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,10rem),1fr))] gap-x-5">
      {markets.map(({ slug, city, state, rent, sale }) => (
        <li key={slug} className="border-b border-line">
          <Link href={`/homes/${slug}`} prefetch={false} className="flex min-h-12 items-center justify-between gap-3 text-ink no-underline hover:text-green hover:underline">
            <span>
              {city}, {state}
            </span>
            <span className="small text-soft">{count(rent + sale)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
