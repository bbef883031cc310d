import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { readerUnits } from '@/components/format/reader-units';
import { ActiveFilters } from '@/components/listings/active-filters';
import { FilterForm } from '@/components/listings/filter-form';
import { SearchFaults } from '@/components/listings/search-faults';
import { pageNumber } from '@/components/listings/search-link';
import { SearchResults } from '@/components/listings/search-results';
import { filterChips, searchTitle } from '@/components/listings/search-sentence';
import { MapPanel } from '@/components/search/map-panel';
import { Reading } from '@/components/search/reading';
import { SaidChips } from '@/components/search/said-chips';
import { SentenceBox } from '@/components/search/sentence-box';
import { ViewToggle } from '@/components/search/view-toggle';
import { JsonLd } from '@/components/ui/json-ld';
import { mapStyles } from '@/lib/surfaces/basemap';
import { breadcrumbJsonLd, jsonLdScript, type PageQuery, searchJsonLd, siteUrl } from '@/lib/surfaces/web';
import { feedLinks } from '../feed-links';
import { findHomes } from './find-homes';
import { readSaid, readSentence } from './read-said';
import { readSearch } from './read-search';

type Props = { searchParams: Promise<PageQuery> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { input, params, canonical, filters, feedQuery, said } = readSearch(await searchParams);
  const page = pageNumber(params);
  const title = `${searchTitle(input)}${page > 1 ? `, page ${page}` : ''}`;
  const description = `${title}: price, size and photos of each, and a direct line to the lister.`;
  return {
    title,
    description,
    alternates: { canonical, types: feedLinks(feedQuery) },
    openGraph: { title, description, url: canonical },
    // A handful of places and types is worth finding; their every combination is not.
    robots: { index: filters <= 3 && !input.cursor && !said, follow: true },
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const asked = readSearch(await searchParams);
  if (asked.clean) redirect(asked.clean);
  const { sentence, isMap } = asked;
  const read = sentence ? await readSentence(sentence, isMap) : undefined;
  if (read?.ok) redirect(read.href);
  const found = await findHomes(asked);
  const { search } = found;
  const { params, input, canonical, said, leftOut } = search;
  const saidSo = await readSaid(search);
  const faults = [...leftOut, ...(read?.issues ?? []).map(({ message }) => ({ name: 'sentence', value: sentence ?? '', fault: message }))];
  const chips = filterChips(input, await readerUnits());
  const title = searchTitle(input);
  const url = siteUrl(canonical);
  return (
    <div className="lg:[@media(scripting:enabled)]:grid lg:[@media(scripting:enabled)]:grid-cols-[minmax(0,1fr)_minmax(0,44%)]">
      <div className="wrap flex flex-col gap-5 pt-8 pb-8">
        <h1>{title}</h1>
        <SentenceBox
          form="search"
          label="What are you looking for?"
          sentence={sentence ?? said ?? ''}
          placeholder="2 bed under 1800 in Austin with parking"
          view={isMap ? 'map' : undefined}
        />
        <details className="open-when-wide">
          <summary className="mb-3 inline-flex min-h-11 items-center rounded-control border border-edge bg-card px-4 font-semibold">
            {chips.length > 0 ? `Change filters (${chips.length})` : 'Choose filters'}
          </summary>
          <FilterForm params={params} errors={{}} more={false} />
        </details>
        <SearchFaults faults={faults} />
        {saidSo?.isExact ? <SaidChips reading={saidSo.reading} view={params.get('view')} /> : <ActiveFilters chips={chips} params={params} />}
        {saidSo ? <Reading reading={saidSo.reading} params={params} /> : null}
        {found.answer ? (
          <>
            <div className={isMap ? 'max-lg:[@media(scripting:enabled)]:hidden' : 'max-lg:pb-14'}>
              <SearchResults answer={found.answer} params={params} title={title} chips={chips} relaxations={found.relaxations} />
            </div>
            <JsonLd json={jsonLdScript(searchJsonLd(found.answer.data, { url, name: title }))} />
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
      <div className={`no-print hidden bg-sunk ${isMap ? '[@media(scripting:enabled)]:block' : 'lg:[@media(scripting:enabled)]:block'}`}>
        {/* As high as what is left below the header, so that the map's foot is seen at once. */}
        <div className="h-[calc(100dvh-8rem)] min-h-96 lg:sticky lg:top-0 lg:h-[calc(100dvh-4.3rem)]">
          <MapPanel addresses={mapStyles()} bounds={found.bounds} filters={search.feedQuery.toString()} label={`Map: ${title}`} />
        </div>
      </div>
      <ViewToggle params={params} isMap={isMap} />
    </div>
  );
}
