import { ListingCard } from '@/components/listings/listing-card';
import type { ListingSummary } from '@/lib/domains/listings/schema';

/** A few homes of a city, in rows of one, two or three. */
export function CityHomes({ id, title, listings }: { id: string; title: string; listings: readonly ListingSummary[] }) {
  if (listings.length === 0) return null;
  return (
    <section aria-labelledby={id} className="flex flex-col gap-5">
      <h2 id={id}>{title}</h2>
      <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {listings.map((listing) => (
          <li key={listing.id}>
            <ListingCard listing={listing} />
          </li>
        ))}
      </ul>
    </section>
  );
}
