import { use } from 'react';
import { readerUnits } from '@/components/format/reader-units';
import { ListingCard } from '@/components/listings/listing-card';
import { takesQuestions } from '@/components/listings/market-notice';
import type { Listing } from '@/lib/domains/listings/schema';
import type { SimilarListing } from '@/lib/domains/listings/schema-similar';
import { reasonWords } from './reason-words';

/** Homes most like this one, each with how it differs in words. */
export function SimilarHomes({ listing, homes }: { listing: Listing; homes: readonly SimilarListing[] }) {
  const units = use(readerUnits());
  if (homes.length === 0) return null;
  const search = new URLSearchParams({ listing_type: listing.listing_type, city: listing.city, state: listing.state });
  return (
    <section aria-labelledby="similar" className="flex flex-col gap-4 print:hidden">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="similar">{takesQuestions(listing) ? 'Similar homes' : 'Similar homes on offer'}</h2>
        <a href={`/search?${search}`} className="link">
          All in {listing.city}
        </a>
      </div>
      <p className="small -mt-2 text-soft">For the same use, by price, size and place. Below each is how it differs from this home.</p>
      <ul aria-label="Similar homes" className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,17.5rem),1fr))] gap-x-5 gap-y-7">
        {homes.map((home) => (
          <li key={home.id} className="flex flex-col gap-2">
            <div className="grow">
              <ListingCard listing={home} />
            </div>
            <p className="small px-1 text-soft">{reasonWords(home, units)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
