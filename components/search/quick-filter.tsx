import type { ReactNode } from 'react';
import { FilterDraft } from './filter-draft';
import { HiddenFilters } from './hidden-filters';
import { ShowButton } from './show-button';

interface Props {
  /** What is filtered, as the button says it where nothing is chosen. */
  label: string;
  /** What is chosen. */
  chosen: string | undefined;
  /** The filters that the form within sets; all others go with it unseen. */
  names: readonly string[];
  params: URLSearchParams;
  total: number | undefined;
  /** Left to the sheet of all filters where room is scarce. */
  isSpare?: boolean;
  children: ReactNode;
}

/** One filter in the bar: a button that says what is chosen, and a small form of its own that opens below. */
export function QuickFilter({ label, chosen, names, params, total, isSpare = false, children }: Props) {
  return (
    <details name="quick-filter" className={`quick-filter ${isSpare ? 'max-lg:hidden' : 'max-md:hidden'}`}>
      <summary className="search-control" data-set={chosen ? '' : undefined}>
        {chosen ? <span className="sr-only">{label}: </span> : null}
        {chosen ?? label}
        <DownSign />
      </summary>
      <div className="quick-panel">
        <FilterDraft key={params.toString()} params={params.toString()} total={total} aria-label={label} className="flex flex-col gap-4">
          <HiddenFilters params={params} but={names} />
          {children}
          <ShowButton className="w-full" />
        </FilterDraft>
      </div>
    </details>
  );
}

const DownSign = () => (
  <svg width="11" height="11" viewBox="0 0 12 12" aria-hidden="true" className="search-control-sign shrink-0">
    <path d="m1.5 4 4.5 4.5L10.5 4" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);
