import Link from 'next/link';
import { hrefOf } from '@/components/listings/search-link';

/** The way between list and map where there is no room for both. The choice is part of the address. */
export function ViewToggle({ params, isMap }: { params: URLSearchParams; isMap: boolean }) {
  const next = new URLSearchParams(params);
  isMap ? next.delete('view') : next.set('view', 'map');
  return (
    <nav aria-label="View" data-foot-bar="" className="no-print pointer-events-none fixed inset-x-0 bottom-5 z-10 flex justify-center lg:hidden noscript:hidden">
      <Link
        href={hrefOf(next)}
        prefetch={false}
        scroll={isMap}
        className="pointer-events-auto inline-flex min-h-12 items-center rounded-full bg-green px-6 font-semibold text-on-green no-underline shadow-card hover:bg-green-deep"
      >
        {isMap ? 'Show the list' : 'Show the map'}
      </Link>
    </nav>
  );
}
