import Link from 'next/link';
import { hrefOf } from '@/components/listings/search-link';

/** The way between list and map where there is no room for both. The choice is part of the address. */
export function ViewToggle({ params, isMap }: { params: URLSearchParams; isMap: boolean }) {
  const next = new URLSearchParams(params);
  isMap ? next.delete('view') : next.set('view', 'map');
  return (
    <nav aria-label="View" className="search-live no-print ms-auto lg:hidden">
      <Link href={hrefOf(next)} prefetch={false} scroll={false} className="search-control">
        <svg width="17" height="17" viewBox="0 0 18 18" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinejoin="round" strokeLinecap="round">
          {isMap ? <path d="M2.5 4.5h13M2.5 9h13M2.5 13.5h13" /> : <path d="m2 4.5 4.5-2 5 2 4.5-2v11l-4.5 2-5-2-4.5 2zM6.5 2.5v11M11.5 4.5v11" />}
        </svg>
        <span className="sr-only">{isMap ? 'Show the list' : 'Show the map'}</span>
        <span aria-hidden="true">{isMap ? 'List' : 'Map'}</span>
      </Link>
    </nav>
  );
}
