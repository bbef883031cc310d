import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { readerUnits } from '@/components/format/reader-units';
import { InquiryForm } from '@/components/inquiries/inquiry-form';
import { RememberHome } from '@/components/listing-page/remember-home';
import { ShareHome } from '@/components/listing-page/share-home';
import { SimilarHomes } from '@/components/listing-page/similar-homes';
import { FactGroups } from '@/components/listings/fact-groups';
import { ForAgents } from '@/components/listings/for-agents';
import { place, price, sizeFacts } from '@/components/listings/format';
import { Gallery } from '@/components/listings/gallery';
import { ListingHeading } from '@/components/listings/listing-heading';
import { MarketNotice, takesQuestions } from '@/components/listings/market-notice';
import { PriceHistory } from '@/components/listings/price-history';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { JsonLd } from '@/components/ui/json-ld';
import { sentenceCase } from '@/components/ui/sentence-case';
import { getListing } from '@/lib/domains/listings/get';
import type { Listing } from '@/lib/domains/listings/schema';
import { similarListings } from '@/lib/domains/listings/similar';
import { ask, breadcrumbJsonLd, jsonLdScript, listingJsonLd, siteUrl } from '@/lib/surfaces/web';
import { feedLinks } from '../../feed-links';
import { sendInquiry } from './send-inquiry';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { data: listing } = await ask(getListing, { id: (await params).id });
  const title = `${listing.title}, ${listing.city}`;
  const description = [price(listing), ...sizeFacts(listing, await readerUnits()), place(listing)].join(' · ');
  const cover = listing.photos[0];
  return {
    title,
    description,
    alternates: {
      canonical: listing.url,
      types: { 'text/markdown': listing.links.markdown, 'application/json': listing.api_url, ...feedLinks(new URLSearchParams({ city: listing.city, state: listing.state })) },
    },
    openGraph: {
      title,
      description,
      url: listing.url,
      ...(cover && { images: [{ url: cover.url, alt: cover.alt, width: cover.width ?? undefined, height: cover.height ?? undefined }] }),
    },
    robots: { index: listing.status === 'active' || listing.status === 'pending' },
  };
}

export default async function ListingPage({ params }: Props) {
  const { id } = await params;
  const [{ data: listing }, { data: similar }] = await Promise.all([ask(getListing, { id }), ask(similarListings, { id, limit: 4 })]);
  if (id !== listing.id) permanentRedirect(`/listings/${listing.id}`);
  const steps = stepsTo(listing);
  const units = await readerUnits();
  return (
    <article className="wrap flex flex-col gap-7 py-6 print:gap-4 print:py-0 print:[zoom:0.66]">
      <Breadcrumbs steps={steps} />
      <Gallery listing={listing} />
      <div className="grid gap-10 print:block wide:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="flex min-w-0 flex-col gap-9 print:gap-4">
          <div className="flex flex-col gap-4">
            <ListingHeading listing={listing} />
            <ShareHome url={listing.url} markdownPath={`/listings/${listing.id}.md`} title={listing.title} />
          </div>
          <MarketNotice listing={listing} />
          <section aria-labelledby="description" className="flex flex-col gap-3">
            <h2 id="description">About this home</h2>
            <p className="max-w-[68ch] whitespace-pre-line">{listing.description || 'The lister gave no description.'}</p>
          </section>
          <section aria-labelledby="facts" className="flex flex-col gap-4">
            <h2 id="facts">Facts</h2>
            <FactGroups listing={listing} />
            <Amenities listing={listing} />
          </section>
          <section aria-labelledby="history" className="flex flex-col gap-3 print:hidden">
            <h2 id="history">Price and status</h2>
            <PriceHistory listing={listing} until={Date.now()} />
          </section>
          <section aria-labelledby="machines" className="no-print flex flex-col gap-3">
            <h2 id="machines">For agents</h2>
            <ForAgents listing={listing} />
          </section>
        </div>
        {takesQuestions(listing) ? (
          <aside aria-labelledby="ask" className="no-print">
            <div className="flex flex-col gap-4 rounded-card border border-line bg-card p-5 shadow-card wide:sticky wide:top-5">
              <h2 id="ask">Ask about this home</h2>
              <InquiryForm action={sendInquiry.bind(null, listing.id)} address={`/listings/${listing.id}`} formKey={randomUUID()} />
            </div>
          </aside>
        ) : null}
      </div>
      <SimilarHomes listing={listing} homes={similar} />
      <p className="hidden print:block">{listing.url}</p>
      <RememberHome
        home={{ id: listing.id, title: listing.title, price: price(listing), facts: sizeFacts(listing, units).join(' · '), place: place(listing), picture: listing.photos[0]?.url }}
      />
      <JsonLd json={jsonLdScript(listingJsonLd(listing))} />
      <JsonLd json={jsonLdScript(breadcrumbJsonLd(steps.map(({ name, href }) => ({ name, url: siteUrl(href) }))))} />
    </article>
  );
}

function Amenities({ listing }: { listing: Listing }) {
  if (listing.amenities.length === 0) return null;
  return (
    <section aria-labelledby="amenities" className="flex flex-col gap-2">
      <h3 id="amenities">Amenities</h3>
      <ul className="flex flex-wrap gap-2">
        {listing.amenities.map((amenity) => (
          <li key={amenity} className="small rounded-full border border-line bg-card px-3 py-1">
            {sentenceCase(amenity)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function stepsTo(listing: Listing) {
  const offer = listing.listing_type === 'rent' ? 'Homes to rent' : 'Homes to buy';
  const filters = new URLSearchParams({ listing_type: listing.listing_type, city: listing.city, state: listing.state });
  return [
    { name: offer, href: `/search?listing_type=${listing.listing_type}` },
    { name: `${listing.city}, ${listing.state}`, href: `/search?${filters}` },
    { name: listing.title, href: `/listings/${listing.id}` },
  ];
}
