import Link from 'next/link';
import { hrefOf } from '@/components/listings/search-link';

/** The same search without its filters, but for those named. */
export function ClearFilters({ params, but }: { params: URLSearchParams; but: readonly string[] }) {
  const rest = new URLSearchParams([...params].filter(([name]) => but.includes(name)));
  return (
    <Link href={hrefOf(rest)} prefetch={false} className="link inline-flex min-h-11 items-center">
      Clear filters
    </Link>
  );
}
