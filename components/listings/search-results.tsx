import Link from 'next/link';
import { plural } from '@/components/format/plural';
import { CardLights } from '@/components/map/card-lights';
import { type Relaxation, Relaxations } from '@/components/search/relaxations';
import { Pager } from '@/components/ui/pager';
import type { ListingSummary } from '@/lib/domains/listings/schema';
import { ListingGrid } from './listing-grid';
import { nextPageHref, pageNumber, previousPageHref } from './search-link';
import { SortLinks } from './sort-links';

interface Answer {
  data: readonly ListingSummary[];
  next_cursor: string | null;
  total?: number | undefined;
  interpreted?: { city?: string | undefined; neighborhood?: string | undefined } | undefined;
}

interface Props {
  answer: Answer;
  params: URLSearchParams;
  title: string;
  /** Offered where the homes are few. */
  relaxations: readonly Relaxation[];
}

/** How many homes fit, in which order, the homes, and the way on. */
export function SearchResults({ answer, params, title, relaxations }: Props) {
  if (answer.data.length === 0) return <NoResults params={params} relaxations={relaxations} />;
  const total = answer.total ?? answer.data.length;
  return (
    <section aria-labelledby="results" className="flex flex-col gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="results" className="font-sans text-base font-semibold tracking-normal" aria-live="polite">
          {plural(total, { one: '# home', other: '# homes' })}
        </h2>
        <SortLinks params={params} />
      </div>
      {answer.interpreted ? (
        <p className="small text-soft">
          {`Showing homes in ${[answer.interpreted.neighborhood, answer.interpreted.city].filter(Boolean).join(', ')}, the nearest name to what was typed.`}
        </p>
      ) : null}
      <CardLights>
        <ListingGrid listings={answer.data} label={title} />
      </CardLights>
      {relaxations.length > 0 ? (
        <div className="flex flex-col gap-3">
          <h3>More homes with a small change</h3>
          <Relaxations relaxations={relaxations} params={params} />
        </div>
      ) : null}
      <Pager
        label="Pages of results"
        number={pageNumber(params)}
        previous={previousPageHref(params)}
        next={answer.next_cursor ? nextPageHref(params, answer.next_cursor) : undefined}
      />
    </section>
  );
}

function NoResults({ params, relaxations }: { params: URLSearchParams; relaxations: readonly Relaxation[] }) {
  return (
    <section aria-labelledby="results" className="flex flex-col gap-4 pt-2">
      <h2 id="results">No home fits all of this</h2>
      {relaxations.length > 0 ? (
        <>
          <p>A small change gives some:</p>
          <Relaxations relaxations={relaxations} params={params} />
        </>
      ) : (
        <p>Nothing is on offer here yet.</p>
      )}
      <p>
        <Link href="/search" prefetch={false} className="link">
          See all homes
        </Link>
      </p>
    </section>
  );
}
