import Link from 'next/link';
import { use } from 'react';
import { measuresIn } from '@/components/format/measures-in';
import { readerUnits } from '@/components/format/reader-units';
import { CHIP, ChipCross } from '@/components/listings/active-filters';
import { hrefOf } from '@/components/listings/search-link';
import type { Interpretation } from './reading';

/** The filters that a sentence was read as, each beside its words and a link to the same search without it. */
export function SaidChips({ reading, view }: { reading: Interpretation; view: string | null }) {
  const units = use(readerUnits());
  if (reading.chips.length === 0) return null;
  const address = (query: string) => {
    const params = new URLSearchParams(query);
    if (view) params.set('view', view);
    return hrefOf(params);
  };
  return (
    <ul aria-label="Filters in force" className="flex flex-wrap gap-2">
      {reading.chips.map(({ start, label, text, query_without }) => (
        <li key={`${start} ${label}`}>
          <Link href={address(query_without)} prefetch={false} className={CHIP}>
            <span className="sr-only">Remove filter: </span>
            {measuresIn(label, units)}
            {text.toLowerCase() === label.toLowerCase() ? null : <span className="font-normal text-soft">“{text}”</span>}
            <ChipCross />
          </Link>
        </li>
      ))}
      {reading.chips.length > 1 ? (
        <li>
          <Link href="/search" prefetch={false} className="link small inline-flex min-h-9 items-center px-2">
            Remove all
          </Link>
        </li>
      ) : null}
    </ul>
  );
}
