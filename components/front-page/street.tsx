import { place, price } from '@/components/listings/format';
import { ListingPicture } from '@/components/listings/listing-picture';
import type { ListingSummary } from '@/lib/domains/listings/schema';

/** Homes of one storey or two are wide, buildings of flats tall; their share of the street follows. */
const TALL = new Set<ListingSummary['property_type']>(['apartment', 'condo', 'co_op', 'room', 'office', 'townhouse']);
/** As many as there is room for, the beginning and the end of the day always among them; a phone scrolls. */
const ROOM = ['', 'md:hidden 3xl:block', '', 'md:hidden lg:block', ''];

/** Homes wall to wall, each a link under its price. Theirs are the first pictures of the page. */
export function Street({ listings }: { listings: readonly ListingSummary[] }) {
  return (
    <ul
      aria-label="Homes on the street"
      className="flex h-[12rem] snap-x gap-px overflow-x-auto bg-line [scrollbar-width:none] md:h-[17rem] md:overflow-hidden lg:h-[clamp(17rem,25vw,24rem)]"
    >
      {listings.map((listing, index) => (
        <li
          key={listing.id}
          style={{ flexGrow: TALL.has(listing.property_type) ? 0.95 : 1.35 }}
          className={`relative w-[58vw] max-w-[18rem] shrink-0 snap-start md:w-0 md:max-w-none md:shrink md:basis-0 ${listings.length > 3 ? ROOM[index] : ''}`}
        >
          <a
            href={`/listings/${listing.id}`}
            className="group block h-full text-ink no-underline focus-visible:outline-offset-[-0.4rem] focus-visible:outline-card focus-visible:ring-[0.4rem] focus-visible:ring-green focus-visible:ring-inset"
          >
            <ListingPicture photo={listing.photos[0]} eager={index < 2} className="h-full object-bottom" />
            <span className="absolute start-3 top-3 max-w-[calc(100%-1.5rem)] rounded-control border border-line bg-card px-3 py-1.5 shadow-card group-hover:border-green">
              <span className="block font-display leading-tight font-semibold group-hover:text-green">{price(listing)}</span>
              <span className="small block truncate text-soft">{place({ ...listing, address: null, postal_code: null })}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
