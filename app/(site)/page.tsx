import type { Metadata } from 'next';
import { AgentsLine } from '@/components/front-page/agents-line';
import { Cities } from '@/components/front-page/cities';
import { HomesRow } from '@/components/front-page/homes-row';
import { Street } from '@/components/front-page/street';
import { HomeSearch } from '@/components/listings/home-search';
import { searchHref } from '@/components/markets/search-href';
import { CityChoice } from '@/components/search/city-choice';
import { JsonLd } from '@/components/ui/json-ld';
import { searchListings } from '@/lib/domains/listings/search';
import { getMarket } from '@/lib/domains/markets/get';
import { listMarkets } from '@/lib/domains/markets/list';
import { webSiteJsonLd } from '@/lib/surfaces/discovery/website';
import { ask, jsonLdScript, type PageQuery, siteUrl, toSearchParams } from '@/lib/surfaces/web';
import { chosenCity } from './chosen-city';
import { feedLinks } from './feed-links';
import { streetOf } from './street-of';

export const metadata: Metadata = { alternates: { canonical: '/', types: feedLinks() } };

const [NEWEST, REDUCED, READ, CITIES] = [8, 4, 24, 60];

export default async function HomePage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const [chosen, markets] = await Promise.all([chosenCity(), ask(listMarkets, { sort: 'listings', limit: CITIES })]);
  const place = chosen ? { city: chosen.city, state: chosen.state } : {};
  const [largest] = markets.data;
  const [stateSlug, citySlug] = largest?.slug.split('/') ?? [];
  const [{ data: homes }, around] = await Promise.all([
    ask(searchListings, { ...place, limit: READ }),
    chosen ?? (stateSlug && citySlug ? ask(getMarket, { state: stateSlug, city: citySlug }).then(({ data }) => data) : undefined),
  ]);
  const newest = homes.slice(0, NEWEST);
  const street = streetOf([...homes.slice(NEWEST), ...newest]);
  const reduced = around?.reduced.slice(0, REDUCED) ?? [];
  const unknown =
    toSearchParams(await searchParams)
      .get('unknown_city')
      ?.slice(0, 80) || undefined;
  const newestTitle = chosen ? `Newest homes in ${chosen.city}` : 'Newest homes';
  return (
    <div className="-mb-14 flex flex-col gap-14 sm:-mb-20 sm:gap-20">
      <JsonLd json={jsonLdScript(webSiteJsonLd(siteUrl()))} />
      <section aria-label="Find a home">
        <div className="wrap flex flex-col gap-2 pt-5 pb-4 sm:pt-10 sm:pb-8">
          <h1 className="max-w-[14ch] text-[clamp(2.05rem,1.2rem+3.9vw,4.5rem)] sm:max-w-none">Find the home, then ask about it</h1>
          <p className="hidden text-[1.15rem] text-soft sm:block">Homes to rent and to buy, with the price, the facts and a straight line to whoever offers them.</p>
        </div>
        {street.length > 2 ? <Street listings={street} /> : null}
        <div className={`wrap relative ${street.length > 2 ? '-mt-5 sm:-mt-9' : ''}`}>
          <div className="rounded-card border border-line bg-card p-4 shadow-card sm:max-w-[59rem] sm:px-6 sm:pt-5 sm:pb-4">
            <HomeSearch city={around?.city ?? 'Austin'} />
          </div>
        </div>
      </section>
      <section aria-labelledby="newest" className="wrap -mt-6 flex flex-col gap-4 sm:-mt-8 sm:gap-5">
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
          <h2 id="newest">{newestTitle}</h2>
          {largest ? <CityChoice city={chosen ? `${chosen.city}, ${chosen.state}` : ''} cities={markets.data.map(nameOf)} unknown={unknown} /> : null}
        </div>
        {newest.length > 0 ? <HomesRow listings={newest} label={newestTitle} /> : <p>No homes are on offer yet.</p>}
        <p>
          <a href={chosen ? searchHref(chosen) : '/search'} className="link">
            {chosen ? `All homes in ${chosen.city}` : 'All homes'}
          </a>
        </p>
      </section>
      {around && reduced.length > 0 ? (
        <section aria-labelledby="reduced" className="wrap flex flex-col gap-4 sm:gap-5">
          <h2 id="reduced">Price lately reduced in {around.city}</h2>
          <HomesRow listings={reduced} label={`Price lately reduced in ${around.city}`} />
        </section>
      ) : null}
      {largest ? <Cities markets={markets.data} /> : null}
      <AgentsLine endpoint={siteUrl('/api/mcp')} />
    </div>
  );
}

const nameOf = ({ city, state }: { city: string; state: string }): string => `${city}, ${state}`;
