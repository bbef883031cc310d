import type { Metadata } from 'next';
import Link from 'next/link';
import { permanentRedirect } from 'next/navigation';
import { count } from '@/components/listings/format';
import { ListingGrid } from '@/components/listings/listing-grid';
import { OfferFiguresSection } from '@/components/markets/offer-figures';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button';
import { moment } from '@/components/ui/date';
import { getMarket } from '@/lib/domains/markets/get';
import { ask } from '@/lib/surfaces/web';
import { feedLinks } from '../../../feed-links';

type Props = { params: Promise<{ state: string; city: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { data } = await ask(getMarket, await params);
  const title = `Homes in ${data.city}, ${data.state}`;
  const description = `${count(data.rent)} homes to rent and ${count(data.sale)} to buy in ${data.city}: prices, sizes and what is new.`;
  return {
    title,
    description,
    alternates: { canonical: `/homes/${data.slug}`, types: feedLinks(new URLSearchParams({ city: data.city, state: data.state })) },
    openGraph: { title, description },
  };
}

export default async function CityPage({ params }: Props) {
  const { state, city } = await params;
  const { data } = await ask(getMarket, { state, city });
  if (data.slug !== `${state}/${city}`) permanentRedirect(`/homes/${data.slug}`);
  const search = (offer: string) => `/search?${new URLSearchParams({ city: data.city, state: data.state, listing_type: offer })}`;
  const currency = data.currency ?? 'USD';
  return (
    <div className="wrap flex flex-col gap-9 py-8">
      <Breadcrumbs
        steps={[
          { name: 'Homes', href: '/search' },
          { name: `${data.city}, ${data.state}`, href: `/homes/${data.slug}` },
        ]}
      />
      <div className="flex flex-col gap-4">
        <h1>
          Homes in {data.city}, {data.state}
        </h1>
        <p className="flex flex-wrap gap-3">
          <ButtonLink href={search('rent')}>{`${count(data.rent)} to rent`}</ButtonLink>
          <ButtonLink href={search('sale')}>{`${count(data.sale)} to buy`}</ButtonLink>
        </p>
      </div>
      {data.newest.length > 0 ? (
        <section aria-labelledby="newest" className="flex flex-col gap-4">
          <h2 id="newest">Listed last</h2>
          <ListingGrid listings={data.newest} label="Listed last" />
        </section>
      ) : null}
      <div className="grid gap-10 md:grid-cols-2">
        <OfferFiguresSection id="rents" title="Monthly rents" figures={data.rents} currency={currency} />
        <OfferFiguresSection id="sales" title="Homes to buy" figures={data.sales} currency={currency} />
      </div>
      <p className="small text-soft">
        Asking prices of the homes on offer here, computed {moment(data.computed_at)}. Figures of fewer than {data.minimum_sample} homes are left out.
      </p>
      {data.nearby.length > 0 ? (
        <section aria-labelledby="nearby" className="flex flex-col gap-3">
          <h2 id="nearby">Near by</h2>
          <ul className="flex flex-wrap gap-x-6 gap-y-2">
            {data.nearby.map((place) => (
              <li key={place.slug}>
                <Link href={`/homes/${place.slug}`} prefetch={false} className="link">
                  {place.city}, {place.state}
                </Link>{' '}
                <span className="text-soft">({count(place.rent + place.sale)})</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
