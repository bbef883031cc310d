import Link from 'next/link';
import { fill } from '@/components/format/fill';
import { CardLights } from '@/components/map/card-lights';
import { PageLink } from '@/components/search/page-link';
import { type Relaxation, Relaxations } from '@/components/search/relaxations';
import { Pager } from '@/components/ui/pager';
import type { ListingSummary } from '@/lib/domains/listings/schema';
import { ListingGrid } from './listing-grid';
import { ResultCount } from './result-count';
import { nextPageHref, pageNumber, previousPageHref } from './search-link';
import { SortLinks } from './sort-links';

interface Answer {
  data: readonly ListingSummary[];
  next_cursor: string | null;
  interpreted?: { city?: string | undefined; neighborhood?: string | undefined } | undefined;
}

interface Props {
  answer: Answer;
  /** How many homes there are; a promise where very many are still being counted. */
  total: number | Promise<number>;
  params: URLSearchParams;
  title: string;
  /** Offered where the homes are few. */
  relaxations: readonly Relaxation[];
}

/** How many homes fit, in which order, the homes, and the way on. */
export function SearchResults({ answer, total, params, title, relaxations }: Props) {
  if (answer.data.length === 0) return <NoResults params={params} relaxations={relaxations} />;
  return (
    <section aria-labelledby="results" className="flex flex-col gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="results" tabIndex={-1} className="font-sans text-base font-semibold tracking-normal" aria-live="polite">
          {/* A count that is still to come does not wait for the next search's. */}
          <ResultCount key={params.toString()} total={total} shown={answer.data.length} />
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
        as={PageLink}
        label="Pages of results"
        number={pageNumber(params)}
        previous={previousPageHref(params)}
        next={answer.next_cursor ? nextPageHref(params, answer.next_cursor) : undefined}
      />
    </section>
  );
}

/** For a place where no home is at all, as far as is known. */
const UNKNOWN = 'No home is on offer in “{place}”. Check the spelling, or take a larger place.';

function NoResults({ params, relaxations }: { params: URLSearchParams; relaxations: readonly Relaxation[] }) {
  const place = params.get('neighborhood') ?? params.get('city') ?? params.get('postal_code');
  return (
    <section aria-labelledby="results" className="flex flex-col gap-4 pt-2">
      <h2 id="results">{params.size === 0 ? 'No homes yet' : 'No home fits all of this'}</h2>
      {relaxations.length > 0 ? (
        <>
          <p>A small change gives some:</p>
          <Relaxations relaxations={relaxations} params={params} />
        </>
      ) : (
        <p>{place ? fill(UNKNOWN, { place }) : 'Nothing is on offer here yet.'}</p>
      )}
      {params.size === 0 ? null : (
        <p className="flex flex-wrap gap-x-6">
          <Link href="/search" prefetch={false} className="link inline-flex min-h-11 items-center">
            See all homes
          </Link>
          <a href="/homes" className="link inline-flex min-h-11 items-center">
            Homes by city
          </a>
        </p>
      )}
    </section>
  );
}
