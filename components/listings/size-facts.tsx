import { use } from 'react';
import { readerUnits } from '@/components/format/reader-units';
import type { ListingSummary } from '@/lib/domains/listings/schema';
import { sizeFacts } from './format';

interface Props {
  listing: Pick<ListingSummary, 'beds' | 'baths' | 'square_feet'>;
  /** Further facts of the same weight. */
  others?: readonly string[];
  className?: string;
}

/** Beds, baths, size and what else decides, side by side; none of them breaks within. */
export function SizeFacts({ listing, others = [], className = '' }: Props) {
  const facts = [...sizeFacts(listing, use(readerUnits())), ...others];
  if (facts.length === 0) return null;
  return (
    <ul aria-label="Size" className={`flex flex-wrap ${className}`}>
      {facts.map((fact) => (
        <li key={fact} className="whitespace-nowrap not-last:after:mx-[0.35em] not-last:after:content-['·'/'']">
          {fact}
        </li>
      ))}
    </ul>
  );
}
