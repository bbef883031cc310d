import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { CityHomes } from '@/components/markets/city-homes';
import { CityLinks, cityHref } from '@/components/markets/city-links';
import { citySpots } from '@/components/markets/city-spots';
import { medianText } from '@/components/markets/format';
import { HomePictures } from '@/components/markets/home-pictures';
import { OfferSection } from '@/components/markets/offer-section';
import { offersText } from '@/components/markets/offers-text';
import { PlaceHeading } from '@/components/markets/place-heading';
import { PlaceMap } from '@/components/markets/place-map';
import { Neighborhoods, PlaceParts } from '@/components/markets/place-parts';
import { stateHref } from '@/components/markets/state-links';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { JsonLd } from '@/components/ui/json-ld';
import { getMarket } from '@/lib/domains/markets/get';
import type { MarketReport } from '@/lib/domains/markets/schema';
import { listStates } from '@/lib/domains/markets/states';
import { ask, jsonLdScript, searchJsonLd, siteUrl } from '@/lib/surfaces/web';
import { feedLinks } from '../../../feed-links';
import { ALL_CITIES, segment, stepsJsonLd } from '../../steps';

const NEWEST_SHOWN = 6;

type Props = { params: Promise<{ state: string; city: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const market = await marketOf(await params);
  const title = `Homes in ${market.city}, ${market.state}: rents and prices`;
  const description = [`${offersText(market)} in ${market.city}, ${market.state}.`, medianText(market)].filter(Boolean).join(' ');
  const canonical = cityHref(market);
  const cover = market.newest[0]?.photos[0];
  return {
    title,
    description,
    alternates: { canonical, types: feedLinks(new URLSearchParams({ city: market.city, state: market.state })) },
    openGraph: {
      title,
      description,
      url: canonical,
      ...(cover && { images: [{ url: cover.url, alt: cover.alt, width: cover.width ?? undefined, height: cover.height ?? undefined }] }),
    },
    robots: { index: market.rent + market.sale > 0 },
  };
}

export default async function CityPage({ params }: Props) {
  const given = await params;
  const market = await marketOf(given);
  if (`${segment(given.state)}/${segment(given.city)}` !== market.slug) permanentRedirect(cityHref(market));
  const steps = await stepsTo(market);
  return (
    <div className="wrap flex flex-col gap-12 py-6">
      <div className="flex flex-col gap-6">
        <Breadcrumbs steps={steps} />
        <PlaceHeading market={market} />
        <HomePictures listings={[...market.newest.slice(NEWEST_SHOWN), ...market.newest.slice(0, NEWEST_SHOWN)]} label={`Newest homes in ${market.city}`} />
      </div>
      <div className="grid gap-6 lg:grid-cols-2">
        <OfferSection market={market} offer="rent" />
        <OfferSection market={market} offer="sale" />
      </div>
      <Neighborhoods market={market} />
      <PlaceParts market={market} />
      <CityHomes id="newest" title="Newest homes" listings={market.newest.slice(0, NEWEST_SHOWN)} />
      <CityHomes id="reduced" title="Reduced within 30 days" listings={market.reduced} />
      {market.nearby.length > 0 ? (
        <section aria-labelledby="nearby" className="flex flex-col gap-4">
          <h2 id="nearby">Cities near by</h2>
          <div className="grid items-start gap-x-12 gap-y-6 sm:grid-cols-[minmax(0,1fr)_minmax(0,18rem)]">
            <CityLinks cities={market.nearby} label={`Cities near ${market.city}`} />
            {market.country === 'US' ? <PlaceMap spots={citySpots([market], market.slug)} state={market.state} /> : null}
          </div>
        </section>
      ) : null}
      <JsonLd json={stepsJsonLd(steps)} />
      <JsonLd json={jsonLdScript(searchJsonLd(market.newest.slice(0, NEWEST_SHOWN), { url: siteUrl(cityHref(market)), name: `Newest homes in ${market.city}` }))} />
    </div>
  );
}

async function marketOf({ state, city }: { state: string; city: string }): Promise<MarketReport> {
  return (await ask(getMarket, { state: segment(state), city: segment(city) })).data;
}

async function stepsTo(market: MarketReport) {
  const slug = market.slug.split('/')[0] as string;
  const { data: states } = await ask(listStates, {});
  const state = states.find((each) => each.slug === slug);
  const { city, state: code } = market;
  return [ALL_CITIES, ...(state ? [{ name: state.name, href: stateHref(slug) }] : []), { name: `${city}, ${code}`, href: cityHref(market) }];
}
