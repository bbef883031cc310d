'use client';

import { compactCount } from '@/components/format/compact-count';
import { count } from '@/components/format/count';
import { type Choices, useDraft } from './filter-draft';

/** How many homes a choice gives, once that is known; of very many about how many. */
export function ChoiceCount({ facet, value }: { facet: keyof Choices['choices']; value: string }) {
  const { counted } = useDraft();
  if (!counted) return <span className="choice-count search-live" />;
  const counts = counted.choices[facet];
  const isLeast = facet === 'beds' || facet === 'baths';
  const found = counts.find((one) => (isLeast ? Number(one.value) >= Number(value) : one.value === value))?.count ?? 0;
  return (
    <span className="choice-count" data-none={found === 0 ? '' : undefined}>
      {counted.exact ? count(found) : compactCount(rounded(found))}
    </span>
  );
}

/** An estimate is not shown more exactly than it is known. */
function rounded(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return Math.round(value / unit) * unit;
}
