import { AreaFields } from '@/components/search/area-fields';
import { ClearFilters } from '@/components/search/clear-filters';
import { CloseSheet } from '@/components/search/close-sheet';
import { FilterChoices } from '@/components/search/filter-choices';
import { FilterDraft } from '@/components/search/filter-draft';
import { HiddenFilters } from '@/components/search/hidden-filters';
import { PlaceFields } from '@/components/search/place-fields';
import { PriceFields } from '@/components/search/price-fields';
import { ShowButton } from '@/components/search/show-button';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { choicesWith } from './search-choices';
import { SEARCH_TOOL } from './search-tool';

/** What the form shows; everything else of the search goes with it unseen. */
const SHOWN = [
  ...[
    'city',
    'neighborhood',
    'state',
    'postal_code',
    'bbox',
    'polygon',
    'near',
    'radius_miles',
    'listing_type',
    'property_type',
    'status',
    'price_period',
    'amenities',
    'pets',
    'q',
  ],
  ...['min_price', 'max_price', 'beds', 'max_beds', 'baths', 'min_square_feet', 'max_square_feet', 'min_year_built', 'max_year_built'],
];
/** What is left when all filters are taken away: where one looks, for what offer, and how it is shown. */
const LASTING = ['city', 'neighborhood', 'state', 'postal_code', 'country', 'bbox', 'polygon', 'near', 'radius_miles', 'listing_type', 'sort', 'view'];

/** All filters of the search page as one GET form, each choice with what it gives. It needs no JavaScript: sending it is the search. */
export function FilterForm({ params, total }: { params: URLSearchParams; total: number | undefined }) {
  const field = (name: string, label: string) => ({ name, label, form: 'filter', error: undefined, defaultValue: params.get(name) ?? '' });
  const select = (name: 'max_beds' | 'price_period' | 'status', label: string) => (
    <SelectField {...field(name, label)} choices={choicesWith(name, params.has(name) ? [params.get(name) as string] : [])} />
  );
  const year = { inputMode: 'numeric', autoComplete: 'off', pattern: '[0-9]{4}', title: 'A year, such as 1990' } as const;
  return (
    <FilterDraft key={params.toString()} params={params.toString()} total={total} tool={SEARCH_TOOL} aria-label="All filters">
      <div className="filter-dialog-head">
        <h2 className="text-[1.25rem]">Filters</h2>
        <CloseSheet />
      </div>
      <div className="filter-dialog-body">
        <HiddenFilters params={params} but={SHOWN} />
        <PlaceFields params={params.toString()} />
        <FilterChoices name="listing_type" legend="Offer" params={params} />
        <PriceFields params={params} form="filter" />
        <FilterChoices name="property_type" legend="Kind of home" params={params} isRows />
        <FilterChoices name="beds" legend="Bedrooms" params={params} />
        <FilterChoices name="baths" legend="Bathrooms" params={params} />
        <FilterChoices name="amenities" legend="Amenities" params={params} />
        <FilterChoices name="pets" legend="Pets that must be allowed" params={params} />
        <div className="grid grid-cols-2 gap-3">
          <AreaFields field={field} />
          <TextField {...field('min_year_built', 'Built from')} {...year} />
          <TextField {...field('max_year_built', 'Built up to')} {...year} />
          {select('max_beds', 'Bedrooms at most')}
          {select('price_period', 'Rent is due')}
          {select('status', 'Status')}
          <TextField {...field('q', 'Words in the description')} />
        </div>
      </div>
      <div className="filter-dialog-foot">
        <ClearFilters params={params} but={LASTING} />
        <ShowButton />
      </div>
    </FilterDraft>
  );
}

/** How many filters the form has in force, places aside. */
export const filterCount = (params: URLSearchParams): number => new Set(params.keys()).intersection(new Set(SHOWN)).difference(new Set(LASTING)).size;
