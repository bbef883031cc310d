import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ActiveFilters } from '@/components/listings/active-filters';
import { FilterForm } from '@/components/listings/filter-form';
import { SearchFaults } from '@/components/listings/search-faults';
import { pageNumber } from '@/components/listings/search-link';
import { SearchResults } from '@/components/listings/search-results';
import { filterChips, searchTitle } from '@/components/listings/search-sentence';
import { JsonLd } from '@/components/ui/json-ld';
import { searchListings } from '@/lib/domains/listings/search';
import { attempt, breadcrumbJsonLd, jsonLdScript, type PageQuery, searchJsonLd, siteUrl } from '@/lib/surfaces/web';
import { feedLinks } from '../feed-links';
import { readSearch } from './read-search';

/** Fills rows of two, three and four. */
const PAGE_SIZE = 24;

type Props = { searchParams: Promise<PageQuery> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { input, params, canonical, filters, feedQuery } = readSearch(await searchParams);
  const page = pageNumber(params);
  const title = `${searchTitle(input)}${page > 1 ? `, page ${page}` : ''}`;
  const description = `${title}: price, size and photos of each, and a direct line to the lister.`;
  return {
    title,
    description,
    alternates: { canonical, types: feedLinks(feedQuery) },
    openGraph: { title, description, url: canonical },
    // A handful of places and types is worth finding; their every combination is not.
    robots: { index: filters <= 3 && !input.cursor, follow: true },
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const { params, clean, input, issues: misread, canonical } = readSearch(await searchParams);
  if (clean) redirect(clean);
  const found = misread.length === 0 ? await attempt(searchListings, { limit: PAGE_SIZE, ...input, include: ['total'] }) : { ok: false as const, issues: misread };
  const issues = found.ok ? [] : found.issues;
  const errors = Object.fromEntries(issues.map(({ path, message }) => [String(path[0] ?? ''), message]));
  const chips = filterChips(input);
  const title = searchTitle(input);
  const url = siteUrl(canonical);
  return (
    <div className="wrap flex flex-col gap-6 py-8">
      <h1>{title}</h1>
      <details className="open-when-wide" open={issues.length > 0}>
        <summary className="mb-3 inline-flex min-h-11 items-center rounded-control border border-edge bg-card px-4 font-semibold">
          {chips.length > 0 ? `Change filters (${chips.length})` : 'Choose filters'}
        </summary>
        <FilterForm params={params} errors={errors} more={false} />
      </details>
      {issues.length > 0 ? <SearchFaults issues={issues} /> : null}
      <ActiveFilters chips={chips} params={params} />
      {found.ok ? (
        <>
          <SearchResults answer={found.output} params={params} title={title} chips={chips} />
          <JsonLd json={jsonLdScript(searchJsonLd(found.output.data, { url, name: title }))} />
          <JsonLd
            json={jsonLdScript(
              breadcrumbJsonLd([
                { name: 'Openstead', url: siteUrl('/') },
                { name: title, url },
              ]),
            )}
          />
        </>
      ) : null}
    </div>
  );
}
