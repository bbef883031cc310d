import { Button } from '@/components/ui/button';
import { CheckGroup } from '@/components/ui/check-group';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { ToolForm } from '@/components/ui/tool-form';
import { CHOICES, choicesWith } from './search-choices';
import { SEARCH_TOOL } from './search-tool';

/** Filters that no control of the form shows; they survive a change of the others. */
const HIDDEN = ['country', 'state', 'bbox', 'near', 'radius_miles', 'polygon', 'updated_since', 'max_baths', 'sort', 'limit', 'view'];

/** All filters of the search page as one GET form. It needs no JavaScript: submitting it is the search. */
export function FilterForm({ params, errors, more }: { params: URLSearchParams; errors: Record<string, string> /** Opens the further filters. */; more: boolean }) {
  const field = (name: string, label: string) => ({ name, label, form: 'filter', error: errors[name], defaultValue: params.get(name) ?? '' });
  const number = { inputMode: 'numeric', autoComplete: 'off' } as const;
  const select = (name: keyof typeof CHOICES, label: string) => <SelectField {...field(name, label)} choices={choicesWith(name, params.get(name) ?? undefined)} />;
  return (
    <ToolForm tool={SEARCH_TOOL} action="/search" method="get" role="search" aria-label="Homes" className="flex flex-col gap-4">
      {HIDDEN.map((name) => (params.get(name) ? <input key={name} type="hidden" name={name} value={params.get(name) ?? ''} /> : null))}
      <div className="grid grid-cols-2 gap-3 md:grid-cols-4 wide:grid-cols-[1.6fr_1fr_1fr_1fr_1fr_1fr_1.1fr]">
        <div className="col-span-2 md:col-span-2 wide:col-span-1">
          <TextField {...field('city', 'City')} autoComplete="address-level2" />
        </div>
        {select('listing_type', 'Offer')}
        {select('property_type', 'Kind of home')}
        <TextField {...field('min_price', 'Price from')} {...number} />
        <TextField {...field('max_price', 'Price up to')} {...number} />
        {select('beds', 'Bedrooms')}
        {select('baths', 'Bathrooms')}
      </div>
      <div className="flex flex-wrap items-start gap-3">
        <Button type="submit">Show homes</Button>
        <details open={more} className="open:basis-full open:rounded-card open:border open:border-line open:bg-card open:px-4 open:py-1">
          <summary className="min-h-11 px-2 py-2.5 font-semibold text-green">More filters</summary>
          <div className="grid grid-cols-2 gap-3 pt-2 pb-3 md:grid-cols-4">
            <div className="col-span-2">
              <TextField {...field('q', 'Words in the description')} />
            </div>
            <div className="col-span-2">
              <TextField {...field('amenities', 'Amenities, separated by commas')} defaultValue={params.getAll('amenities').join(', ')} />
            </div>
            <TextField {...field('postal_code', 'Postal code')} autoComplete="postal-code" />
            {select('max_beds', 'Bedrooms at most')}
            <TextField {...field('min_square_feet', 'Square feet from')} {...number} />
            <TextField {...field('max_square_feet', 'Square feet up to')} {...number} />
            <TextField {...field('min_year_built', 'Built from')} {...number} />
            <TextField {...field('max_year_built', 'Built up to')} {...number} />
            {select('price_period', 'Rent is due')}
            {select('status', 'Status')}
            <div className="col-span-2 md:col-span-4">
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
