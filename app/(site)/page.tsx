import type { Metadata } from 'next';
import Link from 'next/link';
import { HomeSearch } from '@/components/listings/home-search';
import { ListingGrid } from '@/components/listings/listing-grid';
import { CityChoice } from '@/components/search/city-choice';
import { CityLinks } from '@/components/search/city-links';
import { JsonLd } from '@/components/ui/json-ld';
import { searchListings } from '@/lib/domains/listings/search';
import { getMarket } from '@/lib/domains/markets/get';
import { listMarkets } from '@/lib/domains/markets/list';
import { webSiteJsonLd } from '@/lib/surfaces/discovery/website';
import { ask, jsonLdScript, type PageQuery, siteUrl, toSearchParams } from '@/lib/surfaces/web';
import { chosenCity } from './chosen-city';
import { feedLinks } from './feed-links';

export const metadata: Metadata = { alternates: { canonical: '/', types: feedLinks() } };

const [NEWEST, REDUCED, CITIES] = [8, 4, 24];

export default async function HomePage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const [chosen, markets] = await Promise.all([chosenCity(), ask(listMarkets, { sort: 'listings', limit: CITIES })]);
  const place = chosen ? { city: chosen.city, state: chosen.state } : {};
  const [largest] = markets.data;
  const [stateSlug, citySlug] = largest?.slug.split('/') ?? [];
  const [newest, around] = await Promise.all([
    ask(searchListings, { ...place, limit: NEWEST }),
    chosen ?? (stateSlug && citySlug ? ask(getMarket, { state: stateSlug, city: citySlug }).then(({ data }) => data) : undefined),
  ]);
  const reduced = around?.reduced.slice(0, REDUCED) ?? [];
  const unknown =
    toSearchParams(await searchParams)
      .get('unknown_city')
      ?.slice(0, 80) || undefined;
  const newestTitle = chosen ? `Newest homes in ${chosen.city}` : 'Newest homes';
  return (
    <>
      <JsonLd json={jsonLdScript(webSiteJsonLd(siteUrl()))} />
      <section className="wrap flex flex-col gap-6 pt-10 pb-12 sm:pt-16 sm:pb-16">
        <div className="flex max-w-3xl flex-col gap-3">
          <h1 className="text-[clamp(2.3rem,1.5rem+3.6vw,4.1rem)]">Find the home, then ask about it</h1>
          <p className="max-w-[54ch] text-[1.15rem] text-soft">Homes to rent and to buy, with the price, the facts and a straight line to whoever offers them.</p>
        </div>
        <HomeSearch city={around?.city ?? 'Austin'} />
      </section>
      <section aria-labelledby="newest" className="wrap flex flex-col gap-5">
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
          <h2 id="newest">{newestTitle}</h2>
          {largest ? <CityChoice city={chosen ? `${chosen.city}, ${chosen.state}` : ''} cities={markets.data.map(nameOf)} unknown={unknown} /> : null}
        </div>
        {newest.data.length > 0 ? <ListingGrid listings={newest.data} label={newestTitle} /> : <p>No homes are on offer yet.</p>}
        <p>
          <Link href={chosen ? `/search?${new URLSearchParams({ city: chosen.city, state: chosen.state })}` : '/search'} prefetch={false} className="link">
            {chosen ? `All homes in ${chosen.city}` : 'All homes'}
          </Link>
        </p>
      </section>
      {around && reduced.length > 0 ? (
        <section aria-labelledby="reduced" className="wrap flex flex-col gap-5 pt-12">
          <h2 id="reduced">Price lately reduced in {around.city}</h2>
          <ListingGrid listings={reduced} label={`Price lately reduced in ${around.city}`} />
        </section>
      ) : null}
      {largest ? (
        <section aria-labelledby="cities" className="wrap flex flex-col gap-4 pt-14">
          <h2 id="cities">Homes by city</h2>
          <CityLinks markets={markets.data} />
        </section>
      ) : null}
      <section aria-labelledby="agents" className="wrap pt-14">
        <div className="flex flex-col gap-3 border-t border-line pt-8 md:flex-row md:items-baseline md:gap-12">
          <h2 id="agents" className="shrink-0">
            For agents
          </h2>
          <p className="max-w-[68ch]">
            An assistant can search these same homes, read every fact and write to the lister for you, over{' '}
            <Link href="/docs" prefetch={false} className="link">
              REST
            </Link>
            ,{' '}
            <Link href="/docs/mcp" prefetch={false} className="link">
              MCP
            </Link>{' '}
            and{' '}
            <a href="/api/v1/feed.json" className="link">
              feeds
            </a>
            .
          </p>
        </div>
      </section>
    </>
  );
}

const nameOf = ({ city, state }: { city: string; state: string }): string => `${city}, ${state}`;
