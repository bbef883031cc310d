import Link from 'next/link';
import { searchHref } from './search-link';

const ORDERS = { relevance: 'Best match', newest: 'Newest', price_asc: 'Price, low first', price_desc: 'Price, high first' } as const;

/** The orders of a result list as links; best match is offered where there are words to match. */
export function SortLinks({ params }: { params: URLSearchParams }) {
  const hasWords = Boolean(params.get('q'));
  const usual = hasWords ? 'relevance' : 'newest';
  const current = params.get('sort') ?? usual;
  const orders = Object.entries(ORDERS).filter(([order]) => order !== 'relevance' || hasWords);
  return (
    <nav aria-label="Sort" className="small -mx-1 flex max-w-full items-center gap-x-4 overflow-x-auto px-1 [scrollbar-width:none]">
      {orders.map(([order, label]) => (
        <Link
          key={order}
          href={searchHref(params, { sort: order === usual ? null : order })}
          prefetch={false}
          aria-current={order === current ? 'true' : undefined}
          className="inline-flex min-h-9 shrink-0 items-center text-soft no-underline hover:text-green hover:underline aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:underline aria-[current=true]:decoration-green aria-[current=true]:decoration-2 aria-[current=true]:underline-offset-8"
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
