import { use } from 'react';
import { readerUnits } from '@/components/format/reader-units';
import { FactList } from '@/components/ui/fact-list';
import type { ListingSummary } from '@/lib/domains/listings/schema';
import { sizeFacts } from './format';

interface Props {
  listing: Pick<ListingSummary, 'beds' | 'baths' | 'square_feet'>;
  /** Further facts of the same weight. */
  others?: readonly string[];
  className?: string | undefined;
}

/** Beds, baths, size and what else decides, side by side. */
export function SizeFacts({ listing, others = [], className }: Props) {
  return <FactList label="Size" facts={[...sizeFacts(listing, use(readerUnits())), ...others]} className={className} />;
}
