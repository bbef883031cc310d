import { AreaFields } from '@/components/search/area-fields';
import { PriceBars, type PriceCounts } from '@/components/search/price-bars';
import { Button } from '@/components/ui/button';
import { CheckGroup } from '@/components/ui/check-group';
import { type Choice, SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { ToolForm } from '@/components/ui/tool-form';
import { count } from './format';
import { CHOICES, choicesWith } from './search-choices';
import { SEARCH_TOOL } from './search-tool';

/** Filters that no control of the form shows; they survive a change of the others. */
const HIDDEN = ['country', 'state', 'bbox', 'near', 'radius_miles', 'polygon', 'updated_since', 'max_baths', 'sort', 'limit', 'view'];

interface Props {
  params: URLSearchParams;
  errors: Record<string, string>;
  /** Opens the further filters. */
  more: boolean;
  /** Homes at each price, where the offer is known. */
  prices?: PriceCounts | undefined;
  /** Homes of each kind with all other filters, where they are few enough to count. */
  kinds?: ReadonlyMap<string, number> | undefined;
}

/** All filters of the search page as one GET form. It needs no JavaScript: submitting it is the search. */
export function FilterForm({ params, errors, more, prices, kinds }: Props) {
  const field = (name: string, label: string) => ({ name, label, form: 'filter', error: errors[name], defaultValue: params.get(name) ?? '' });
  const number = { inputMode: 'numeric', autoComplete: 'off' } as const;
  const select = (name: keyof typeof CHOICES, label: string) => <SelectField {...field(name, label)} choices={choicesWith(name, params.get(name) ?? undefined)} />;
  const furtherCount = FURTHER.filter((name) => params.get(name)).length;
  return (
    <ToolForm tool={SEARCH_TOOL} action="/search" method="get" role="search" aria-label="Homes" className="@container flex flex-col gap-3">
      {HIDDEN.map((name) => (params.get(name) ? <input key={name} type="hidden" name={name} value={params.get(name) ?? ''} /> : null))}
      <div className="grid grid-cols-2 gap-3 @2xl:grid-cols-[1.3fr_1fr_1.2fr_1fr]">
        <TextField {...field('city', 'City')} autoComplete="address-level2" />
        {select('listing_type', 'Offer')}
        <SelectField {...field('property_type', 'Kind of home')} choices={withCounts(choicesWith('property_type', params.get('property_type') ?? undefined), kinds)} />
        {select('beds', 'Bedrooms')}
      </div>
      <div className="flex flex-wrap items-start gap-3">
        <Button type="submit">Show homes</Button>
        <details open={more} className="open:basis-full open:rounded-card open:border open:border-line open:bg-card open:px-4 open:py-1">
          <summary className="min-h-11 px-2 py-2.5 font-semibold text-green">{furtherCount > 0 ? `Price and more filters (${furtherCount})` : 'Price and more filters'}</summary>
          <div className="grid grid-cols-2 gap-3 pt-2 pb-3 @2xl:grid-cols-4">
            {prices ? (
              <div className="col-span-2 @2xl:col-span-4">
                <PriceBars counts={prices} from={numberOf(params.get('min_price'))} to={numberOf(params.get('max_price'))} />
              </div>
            ) : null}
            <TextField {...field('min_price', 'Price from')} {...number} />
            <TextField {...field('max_price', 'Price up to')} {...number} />
            {select('baths', 'Bathrooms')}
            {select('max_beds', 'Bedrooms at most')}
            <div className="col-span-2">
              <TextField {...field('amenities', 'Amenities, separated by commas')} defaultValue={params.getAll('amenities').join(', ')} />
            </div>
            <div className="col-span-2">
              <TextField {...field('q', 'Words in the description')} />
            </div>
            <AreaFields field={field} />
            <TextField {...field('min_year_built', 'Built from')} {...number} />
            <TextField {...field('max_year_built', 'Built up to')} {...number} />
            <TextField {...field('neighborhood', 'Neighborhood')} />
            <TextField {...field('postal_code', 'Postal code')} autoComplete="postal-code" />
            {select('price_period', 'Rent is due')}
            {select('status', 'Status')}
            <div className="col-span-2 @2xl:col-span-4">
              <CheckGroup name="pets" legend="Pets that must be allowed" choices={CHOICES.pets} checked={params.getAll('pets').flatMap((value) => value.split(','))} />
            </div>
          </div>
          <p className="pb-3">
            <Button type="submit" quiet>
              Show homes
            </Button>
          </p>
        </details>
      </div>
    </ToolForm>
  );
}

/** Filters of the part that unfolds. */
const FURTHER = [
  'min_price',
  'max_price',
  'baths',
  'max_beds',
  'amenities',
  'q',
  'min_square_feet',
  'max_square_feet',
  'min_year_built',
  'max_year_built',
  'neighborhood',
  'postal_code',
  'price_period',
  'status',
  'pets',
];

/** `House (12)`: what is not counted has none. */
const withCounts = (choices: readonly Choice[], counts: ReadonlyMap<string, number> | undefined): readonly Choice[] =>
  counts ? choices.map(({ value, label }) => ({ value, label: value === '' ? label : `${label} (${count(counts.get(value) ?? 0)})` })) : choices;

const numberOf = (text: string | null): number | undefined => (text && /^\d+$/.test(text) ? Number(text) : undefined);
