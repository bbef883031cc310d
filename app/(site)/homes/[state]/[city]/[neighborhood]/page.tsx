import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { CityHomes } from '@/components/markets/city-homes';
import { cityHref } from '@/components/markets/city-links';
import { medianText } from '@/components/markets/format';
import { HomePictures } from '@/components/markets/home-pictures';
import { NeighborhoodLinks, neighborhoodHref } from '@/components/markets/neighborhood-links';
import { OfferSection } from '@/components/markets/offer-section';
import { offersText } from '@/components/markets/offers-text';
import { PlaceHeading } from '@/components/markets/place-heading';
import { PlaceMap } from '@/components/markets/place-map';
import { PlaceParts } from '@/components/markets/place-parts';
import { ofNeighborhood, placeName } from '@/components/markets/place-report';
import { stateHref } from '@/components/markets/state-links';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { JsonLd } from '@/components/ui/json-ld';
import { getNeighborhood } from '@/lib/domains/markets/neighborhood';
import type { NeighborhoodReport } from '@/lib/domains/markets/schema';
import { listStates } from '@/lib/domains/markets/states';
import { ask, jsonLdScript, searchJsonLd, siteUrl } from '@/lib/surfaces/web';
import { feedLinks } from '../../../../feed-links';
import { ALL_CITIES, segment, stepsJsonLd } from '../../../steps';

const NEWEST_SHOWN = 6;

interface Given {
  state: string;
  city: string;
  neighborhood: string;
}
type Props = { params: Promise<Given> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const report = await reportOf(await params);
  const market = ofNeighborhood(report);
  const title = `Homes in ${placeName(market)}: rents and prices`;
  const description = [`${offersText(market)} in ${placeName(market)}.`, medianText(market)].filter(Boolean).join(' ');
  const canonical = neighborhoodHref(report);
  const cover = report.newest[0]?.photos[0];
  return {
    title,
    description,
    alternates: { canonical, types: feedLinks(new URLSearchParams({ neighborhood: report.name, city: report.city, state: report.state })) },
    openGraph: {
      title,
      description,
      url: canonical,
      ...(cover && { images: [{ url: cover.url, alt: cover.alt, width: cover.width ?? undefined, height: cover.height ?? undefined }] }),
    },
    robots: { index: report.rent + report.sale > 0 },
  };
}

export default async function NeighborhoodPage({ params }: Props) {
  const given = await params;
  const report = await reportOf(given);
  if (`${segment(given.state)}/${segment(given.city)}/${segment(given.neighborhood)}` !== report.slug) permanentRedirect(neighborhoodHref(report));
  const market = ofNeighborhood(report);
  const steps = await stepsTo(report);
  const spots = [{ ...report, isHere: true }, ...report.nearby].map((each) => ({ ...each, href: neighborhoodHref(each), homes: each.rent + each.sale }));
  return (
    <div className="wrap flex flex-col gap-12 py-6">
      <div className="flex flex-col gap-6">
        <Breadcrumbs steps={steps} />
        <PlaceHeading market={market} />
        <HomePictures listings={[...report.newest.slice(NEWEST_SHOWN), ...report.newest.slice(0, NEWEST_SHOWN)]} label={`Newest homes in ${report.name}`} />
      </div>
      <div className="grid gap-6 lg:grid-cols-2">
        <OfferSection market={market} offer="rent" />
        <OfferSection market={market} offer="sale" />
      </div>
      <PlaceParts market={market} />
      <CityHomes id="newest" title="Newest homes" listings={report.newest.slice(0, NEWEST_SHOWN)} />
      <CityHomes id="reduced" title="Reduced within 30 days" listings={report.reduced} />
      <section aria-labelledby="nearby" className="flex flex-col gap-4">
        <h2 id="nearby">{`Elsewhere in ${report.city}`}</h2>
        <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
          <div className="flex flex-col gap-4">
            {report.nearby.length > 0 ? <NeighborhoodLinks neighborhoods={report.nearby} label={`Neighborhoods near ${report.name}`} /> : null}
            <p>
              <a href={cityHref({ slug: cityOf(report.slug) })} className="link font-semibold">
                {`All of ${report.city}, with what is asked there`}
              </a>
            </p>
          </div>
          <PlaceMap spots={spots} />
        </div>
      </section>
      <JsonLd json={stepsJsonLd(steps)} />
      <JsonLd json={jsonLdScript(searchJsonLd(report.newest.slice(0, NEWEST_SHOWN), { url: siteUrl(neighborhoodHref(report)), name: `Newest homes in ${placeName(market)}` }))} />
    </div>
  );
}

async function reportOf({ state, city, neighborhood }: Given): Promise<NeighborhoodReport> {
  return (await ask(getNeighborhood, { state: segment(state), city: segment(city), neighborhood: segment(neighborhood) })).data;
}

const cityOf = (slug: string): string => slug.split('/').slice(0, 2).join('/');

async function stepsTo(report: NeighborhoodReport) {
  const slug = report.slug.split('/')[0] as string;
  const { data: states } = await ask(listStates, {});
  const state = states.find((each) => each.slug === slug);
  return [
    ALL_CITIES,
    ...(state ? [{ name: state.name, href: stateHref(slug) }] : []),
    { name: `${report.city}, ${report.state}`, href: cityHref({ slug: cityOf(report.slug) }) },
    { name: report.name, href: neighborhoodHref(report) },
  ];
}
