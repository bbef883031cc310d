import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { readerUnits } from '@/components/format/reader-units';
import { ActiveFilters } from '@/components/listings/active-filters';
import { SearchFaults } from '@/components/listings/search-faults';
import { pageNumber } from '@/components/listings/search-link';
import { SearchResults } from '@/components/listings/search-results';
import { filterChips, searchTitle } from '@/components/listings/search-sentence';
import { heldChips } from '@/components/search/held-chips';
import { MapPanel } from '@/components/search/map-panel';
import { Reading } from '@/components/search/reading';
import { SearchBar } from '@/components/search/search-bar';
import { JsonLd } from '@/components/ui/json-ld';
import { mapStyles } from '@/lib/surfaces/basemap';
import { breadcrumbJsonLd, jsonLdScript, type PageQuery, searchJsonLd, siteUrl } from '@/lib/surfaces/web';
import { feedLinks } from '../feed-links';
import { findHomes } from './find-homes';
import { isAsSaid, readSaid, readSentence } from './read-said';
import { readSearch } from './read-search';

type Props = { searchParams: Promise<PageQuery> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const asked = readSearch(await searchParams);
  // Such an address leads to another.
  const { input, params, canonical, filters, feedQuery, said } = asked.clean || asked.sentence ? asked : (await findHomes(asked)).search;
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
  const read = sentence ? await readSentence(sentence, asked) : undefined;
  if (read?.ok) redirect(read.href);
  const [{ search, written, answer, total, relaxations, currency, bounds }, reading] = await Promise.all([findHomes(asked), readSaid(asked)]);
  const { params, input, canonical, said, leftOut } = search;
  const faults = [...leftOut, ...(read?.issues ?? []).map(({ message }) => ({ name: 'sentence', value: sentence ?? '', fault: message }))];
  const units = await readerUnits();
  const chips = filterChips(input, units, currency).map((chip) => ({ ...chip, words: written[chip.name] }));
  const title = searchTitle(input);
  const url = siteUrl(canonical);
  return (
    <>
      <SearchBar params={params} input={input} sentence={sentence ?? said ?? ''} total={typeof total === 'number' ? total : undefined} currency={currency} isMap={isMap} />
      <div className="lg:[@media(scripting:enabled)]:grid lg:[@media(scripting:enabled)]:grid-cols-[minmax(0,1fr)_minmax(0,44%)]">
        <div className={`wrap flex flex-col gap-3 pt-4 lg:pt-6 ${isMap ? 'max-lg:[@media(scripting:enabled)]:gap-2 max-lg:[@media(scripting:enabled)]:pt-2 lg:pb-8' : 'pb-8'}`}>
          <h1 className={`text-[1.5rem] lg:text-[1.85rem] ${isMap ? 'max-lg:[@media(scripting:enabled)]:sr-only' : ''}`}>{title}</h1>
          <SearchFaults faults={faults} />
          <ActiveFilters chips={heldChips(chips, params, reading, units)} />
          {reading ? <Reading reading={reading} params={params} isExact={isAsSaid(reading, search)} /> : null}
          <div className={`search-results ${isMap ? 'max-lg:[@media(scripting:enabled)]:hidden' : ''}`}>
            <SearchResults answer={answer} total={total} params={params} title={title} relaxations={relaxations} />
          </div>
        </div>
        <div className={`no-print hidden bg-sunk ${isMap ? '[@media(scripting:enabled)]:block' : 'lg:[@media(scripting:enabled)]:block'}`}>
          {/* As high as what is left below header and bar, so that the map's foot is seen at once. */}
          <div className="h-[calc(100dvh-11.5rem)] min-h-96 lg:sticky lg:top-[4.1rem] lg:h-[calc(100dvh-8.4rem)]">
            <MapPanel isInPlaceOfList={isMap} addresses={mapStyles()} bounds={bounds} filters={search.feedQuery.toString()} label={`Map: ${title}`} />
          </div>
        </div>
      </div>
      <JsonLd json={jsonLdScript(searchJsonLd(answer.data, { url, name: title }))} />
      <JsonLd
        json={jsonLdScript(
          breadcrumbJsonLd([
            { name: 'Openstead', url: siteUrl('/') },
            { name: title, url },
          ]),
        )}
      />
    </>
  );
}
