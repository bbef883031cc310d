import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { CityLinks } from '@/components/markets/city-links';
import { citySpots } from '@/components/markets/city-spots';
import { citiesText, homes } from '@/components/markets/format';
import { MarketCards } from '@/components/markets/market-cards';
import { PlaceMap } from '@/components/markets/place-map';
import { stateHref } from '@/components/markets/state-links';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button';
import { JsonLd } from '@/components/ui/json-ld';
import { listMarkets } from '@/lib/domains/markets/list';
import { listStates } from '@/lib/domains/markets/states';
import { ask, type PageQuery } from '@/lib/surfaces/web';
import { ALL_CITIES, segment, stepsJsonLd } from '../steps';

const PAGE_SIZE = 100;
const LARGEST = 12;

type Props = { params: Promise<{ state: string }>; searchParams: Promise<PageQuery> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug, name, cities, listings } = await stateOf((await params).state);
  const cursor = cursorOf(await searchParams);
  const title = `Homes in ${name} by city`;
  const description = `${homes(listings)} in ${citiesText(cities)} of ${name}: how many there are to rent and to buy, and what is asked for them.`;
  const canonical = hrefOf(slug, cursor);
  return { title: cursor ? `${title}, continued` : title, description, alternates: { canonical }, openGraph: { title, description, url: canonical } };
}

export default async function StatePage({ params, searchParams }: Props) {
  const given = (await params).state;
  const { slug, name, state, country } = await stateOf(given);
  const cursor = cursorOf(await searchParams);
  if (segment(given) !== slug) permanentRedirect(hrefOf(slug, cursor));
  const [all, largest] = await Promise.all([
    ask(listMarkets, { state: slug, limit: PAGE_SIZE, ...(cursor ? { cursor } : {}) }),
    cursor ? { data: [] } : ask(listMarkets, { state: slug, sort: 'listings', limit: LARGEST, include: ['figures'] }),
  ]);
  const steps = [ALL_CITIES, { name, href: stateHref(slug) }];
  return (
    <div className="wrap flex flex-col gap-8 py-6">
      <Breadcrumbs steps={steps} />
      <h1>{`Homes in ${name} by city`}</h1>
      {largest.data.length > 0 ? (
        <section aria-labelledby="largest" className="flex flex-col gap-4">
          <h2 id="largest">Cities with the most homes</h2>
          <MarketCards markets={largest.data} label="Cities with the most homes" eager={4} />
        </section>
      ) : null}
      <section aria-labelledby="all" className="flex flex-col gap-4">
        <h2 id="all">{cursor ? 'Cities, continued' : 'Cities from A to Z'}</h2>
        {all.data.length > 0 ? (
          <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
            <CityLinks cities={all.data} label={`Cities in ${name}`} />
            <PlaceMap air={48} spots={citySpots([...largest.data, ...all.data])} state={country === 'US' ? state : undefined} />
          </div>
        ) : (
          <p>{`No home is on offer in ${name} at the moment.`}</p>
        )}
      </section>
      {cursor || all.next_cursor ? (
        <nav aria-label="More cities" className="flex flex-wrap justify-between gap-3">
          {cursor ? (
            <ButtonLink href={stateHref(slug)} quiet>
              First cities
            </ButtonLink>
          ) : null}
          {all.next_cursor ? (
            <ButtonLink href={hrefOf(slug, all.next_cursor)} rel="next" quiet>
              More cities
            </ButtonLink>
          ) : null}
        </nav>
      ) : null}
      <JsonLd json={stepsJsonLd(steps)} />
    </div>
  );
}

async function stateOf(given: string) {
  const wanted = segment(given).toLowerCase();
  const { data } = await ask(listStates, {});
  return data.find(({ slug, name }) => slug === wanted || name.toLowerCase() === wanted.replaceAll('-', ' ')) ?? notFound();
}

const cursorOf = ({ cursor }: PageQuery): string | undefined => (typeof cursor === 'string' && cursor !== '' ? cursor : undefined);

const hrefOf = (slug: string, cursor: string | undefined): string => `${stateHref(slug)}${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''}`;
