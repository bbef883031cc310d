import './search.css';
import { FilterForm, filterCount } from '@/components/listings/filter-form';
import { amount, bedsText, propertyTypeLabel } from '@/components/listings/format';
import type { SearchInput } from '@/lib/domains/listings/schema';
import { FilterChoices } from './filter-choices';
import { FilterSheet } from './filter-sheet';
import { HiddenFilters } from './hidden-filters';
import { OfferLinks } from './offer-links';
import { PriceFields } from './price-fields';
import { QuickFilter } from './quick-filter';
import { SentenceBox } from './sentence-box';
import { ViewToggle } from './view-toggle';

interface Props {
  params: URLSearchParams;
  input: Partial<SearchInput>;
  sentence: string;
  /** Absent while many are still being counted. */
  total: number | undefined;
  /** Of the homes found, if it is one. */
  currency: string | undefined;
  isMap: boolean;
}

const PRICES = ['min_price', 'max_price'];

/** The search in one row: a sentence or a place, the offer, the usual filters, all filters. Where there is no room for both, list or map as well. */
export function SearchBar({ params, input, sentence, total, currency, isMap }: Props) {
  const shared = { params, total };
  const set = filterCount(params);
  return (
    <search aria-label="Homes" className="search-bar no-print">
      <div className="search-bar-words">
        <SentenceBox form="search" label="What are you looking for?" sentence={sentence} placeholder={placeholderOf(params)} isCompact>
          <HiddenFilters params={params} but={['at']} />
        </SentenceBox>
      </div>
      <div className="search-bar-filters">
        <OfferLinks params={params} />
        <QuickFilter label="Price" chosen={priceText(input, currency)} names={PRICES} {...shared}>
          <PriceFields params={params} form="quick" />
        </QuickFilter>
        <QuickFilter label="Beds and baths" chosen={roomsText(input)} names={['beds', 'baths']} {...shared}>
          <FilterChoices name="beds" legend="Bedrooms" params={params} />
          <FilterChoices name="baths" legend="Bathrooms" params={params} />
        </QuickFilter>
        <QuickFilter label="Kind" chosen={input.property_type && propertyTypeLabel(input.property_type)} names={['property_type']} isSpare {...shared}>
          <FilterChoices name="property_type" legend="Kind of home" params={params} isRows />
        </QuickFilter>
        <FilterSheet
          title="Filters"
          summary={
            <summary className="search-control" data-set={set > 0 ? '' : undefined}>
              <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round">
                <path d="M1.5 4.5h6M11.5 4.5h3M1.5 11.5h3M8.5 11.5h6" />
                <circle cx="9.5" cy="4.5" r="2" />
                <circle cx="6.5" cy="11.5" r="2" />
              </svg>
              {set > 0 ? `Filters (${set})` : 'Filters'}
            </summary>
          }
        >
          <FilterForm {...shared} />
        </FilterSheet>
        <ViewToggle params={params} isMap={isMap} />
      </div>
    </search>
  );
}

const placeholderOf = (params: URLSearchParams): string =>
  params.has('polygon')
    ? 'In the drawn area; or a place, or a sentence'
    : params.has('bbox')
      ? 'In the map’s area; or a place, or a sentence'
      : 'A place, or “2 bed under 1800 in Austin”';

function priceText({ min_price: from, max_price: to }: Partial<SearchInput>, currency: string | undefined): string | undefined {
  const short = (price: number) => amount(price, currency, price < 10_000 ? 'whole' : 'short');
  if (from !== undefined && to !== undefined) return `${short(from)} – ${short(to)}`;
  return from !== undefined ? `From ${short(from)}` : to !== undefined ? `Up to ${short(to)}` : undefined;
}

function roomsText({ beds, baths }: Partial<SearchInput>): string | undefined {
  const parts = [...(beds === undefined ? [] : [beds === 0 ? 'Studio+' : bedsText(beds).replace(' ', '+ ')]), ...(baths === undefined ? [] : [`${baths}+ baths`])];
  return parts.length > 0 ? parts.join(', ') : undefined;
}
