import Link from 'next/link';
import type { HeldChip } from '@/components/search/held-chips';

export const CHIP =
  'small inline-flex min-h-9 items-center gap-2 rounded-full border border-edge bg-card px-3.5 py-1 font-medium text-ink no-underline hover:border-clay hover:text-clay';

/** The filters in force, each a link to the same search without it; on a phone in one line that scrolls. */
export function ActiveFilters({ chips }: { chips: readonly HeldChip[] }) {
  if (chips.length === 0) return null;
  return (
    <ul aria-label="Filters in force" className="relative -mx-1 flex gap-2 overflow-x-auto px-1 py-1 max-md:[scrollbar-width:none] md:flex-wrap">
      {chips.map(({ label, words, href }) => (
        <li key={`${label} ${words}`} className="shrink-0">
          <Link href={href} prefetch={false} scroll={false} className={CHIP}>
            <span className="sr-only">Remove filter: </span>
            {label}
            {words ? <span className="font-normal text-soft">“{words}”</span> : null}
            <ChipCross />
          </Link>
        </li>
      ))}
      {chips.length > 1 ? (
        <li className="shrink-0">
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
