import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { listText } from '@/components/format/list-text';
import { readerUnits } from '@/components/format/reader-units';
import { AskPanel } from '@/components/inquiries/ask-panel';
import { AskBar } from '@/components/listing-page/ask-bar';
import { Description } from '@/components/listing-page/description';
import { PlaceSection } from '@/components/listing-page/place-section';
import { RememberHome } from '@/components/listing-page/remember-home';
import { ShareHome } from '@/components/listing-page/share-home';
import { SimilarHomes } from '@/components/listing-page/similar-homes';
import { FactGroups } from '@/components/listings/fact-groups';
import { ForAgents } from '@/components/listings/for-agents';
import { place, price, sizeFacts, statusLabel } from '@/components/listings/format';
import { Gallery } from '@/components/listings/gallery';
import { ListingHeading } from '@/components/listings/listing-heading';
import { MarketNotice, takesQuestions } from '@/components/listings/market-notice';
import { PriceHistory } from '@/components/listings/price-history';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { JsonLd } from '@/components/ui/json-ld';
import { getListing } from '@/lib/domains/listings/get';
import { listNearby } from '@/lib/domains/listings/nearby';
import type { Listing } from '@/lib/domains/listings/schema';
import { similarListings } from '@/lib/domains/listings/similar';
import { drawingAddress } from '@/lib/domains/pictures/schema-address';
import { mapStyles } from '@/lib/surfaces/basemap';
import { ask, breadcrumbJsonLd, jsonLdScript, listingJsonLd, siteUrl } from '@/lib/surfaces/web';
import { feedLinks } from '../../feed-links';
import { sendInquiry } from './send-inquiry';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { data: listing } = await ask(getListing, { id: (await params).id });
  const title = `${listing.title}, ${listing.city}`;
  const description = listText([...(takesQuestions(listing) ? [] : [statusLabel(listing)]), price(listing), ...sizeFacts(listing, await readerUnits()), place(listing)], 'parts');
  const cover = listing.photos[0];
  return {
    title,
    description,
    alternates: {
      canonical: listing.url,
      types: { 'text/markdown': listing.links.markdown, ...feedLinks(new URLSearchParams({ city: listing.city, state: listing.state })) },
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
  const [{ data: listing }, { data: similar }, { data: nearby }] = await Promise.all([ask(getListing, { id }), ask(similarListings, { id, limit: 4 }), ask(listNearby, { id })]);
  if (id !== listing.id) permanentRedirect(`/listings/${listing.id}`);
  const steps = stepsTo(listing);
  const units = await readerUnits();
  const isOpen = takesQuestions(listing);
  return (
    <article className={`wrap grid gap-x-10 gap-y-9 py-4 print:block print:py-0 print:[zoom:0.72] ${isOpen ? 'wide:grid-cols-[minmax(0,1fr)_23rem]' : ''}`}>
      <div className="flex min-w-0 flex-col gap-9 print:gap-3">
        <div className="flex flex-col gap-4 print:gap-2">
          <Breadcrumbs steps={steps} />
          <MarketNotice listing={listing} hasSimilar={similar.length > 0} />
          <Gallery listing={listing} />
          <ListingHeading listing={listing} />
          <ShareHome url={listing.url} markdownPath={`/listings/${listing.id}.md`} title={listing.title} />
        </div>
        {isOpen ? null : <SimilarHomes listing={listing} homes={similar} />}
        {/* Without the form beside it the text keeps its measure. */}
        <div className={`flex min-w-0 flex-col gap-9 print:gap-3 ${isOpen ? '' : 'max-w-[54rem]'}`}>
          <Description text={listing.description} />
          <section aria-labelledby="facts" className="flex flex-col gap-4 print:gap-2">
            <h2 id="facts">Facts</h2>
            <FactGroups listing={listing} />
          </section>
          <PlaceSection listing={listing} nearby={nearby} addresses={mapStyles()} />
          <section aria-labelledby="history" className="flex flex-col gap-3 print:hidden">
            <h2 id="history">Price and status</h2>
            <PriceHistory listing={listing} until={Date.now()} />
          </section>
          <ForAgents listing={listing} />
        </div>
        {isOpen ? <AskBar listing={listing} /> : null}
      </div>
      {isOpen ? <AskPanel listing={listing} action={sendInquiry.bind(null, listing.id)} formKey={randomUUID()} /> : null}
      {isOpen ? (
        <div className="col-span-full border-t border-line pt-9 print:hidden">
          <SimilarHomes listing={listing} homes={similar} />
        </div>
      ) : null}
      <PrintFoot url={listing.url} />
      <RememberHome
        home={{
          id: listing.id,
          title: listing.title,
          price: price(listing),
          facts: listText(sizeFacts(listing, units), 'parts'),
          place: place(listing),
          picture: drawingAddress(listing.photos[0]?.url ?? '') || undefined,
        }}
      />
      <JsonLd json={jsonLdScript(listingJsonLd(listing))} />
      <JsonLd json={jsonLdScript(breadcrumbJsonLd(steps.map(({ name, href }) => ({ name, url: siteUrl(href) }))))} />
    </article>
  );
}

/** The way back from paper. */
function PrintFoot({ url }: { url: string }) {
  return <p className="small hidden pt-3 print:block">This home, and whether it is still on offer: {url}</p>;
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
