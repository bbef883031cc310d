import Link from 'next/link';
import { searchHref, searchHrefWithout } from './search-link';
import type { FilterChip } from './search-sentence';

export const CHIP =
  'small inline-flex min-h-9 items-center gap-2 rounded-full border border-edge bg-card px-3.5 py-1 font-medium text-ink no-underline hover:border-clay hover:text-clay';

/** The filters in force, each a link to the same search without it. */
export function ActiveFilters({ chips, params }: { chips: readonly FilterChip[]; params: URLSearchParams }) {
  if (chips.length === 0) return null;
  return (
    <ul aria-label="Filters in force" className="flex flex-wrap gap-2">
      {chips.map(({ name, value, label }) => (
        <li key={`${name} ${value}`}>
          <Link
            href={name === 'near' ? searchHref(params, { near: null, radius_miles: null, said: null }) : searchHrefWithout(params, name, value)}
            prefetch={false}
            className={CHIP}
          >
            <span className="sr-only">Remove filter: </span>
            {label}
            <ChipCross />
          </Link>
        </li>
      ))}
      {chips.length > 1 ? (
        <li>
          <Link href="/search" prefetch={false} className="link small inline-flex min-h-9 items-center px-2">
            Remove all
          </Link>
        </li>
      ) : null}
    </ul>
  );
}

/** The sign that a press takes the chip away. */
export const ChipCross = () => (
  <svg width="11" height="11" viewBox="0 0 11 11" aria-hidden="true" className="shrink-0">
    <path d="m1.5 1.5 8 8m0-8-8 8" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" />
  </svg>
);
