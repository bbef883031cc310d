import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { ToolForm } from '@/components/ui/tool-form';
import { CHOICES } from './search-choices';
import { SEARCH_TOOL } from './search-tool';

/** The four questions that matter first. */
export function HomeSearch() {
  return (
    <ToolForm
      tool={SEARCH_TOOL}
      action="/search"
      method="get"
      role="search"
      aria-label="Homes"
      className="grid grid-cols-2 gap-3 rounded-card border border-line bg-card p-4 shadow-card sm:p-5 md:grid-cols-[2fr_1.2fr_1.1fr_1.1fr_auto] md:items-end"
    >
      <div className="col-span-2 md:col-span-1">
        <TextField form="home" name="city" label="City" autoComplete="address-level2" placeholder="Austin" />
      </div>
      <SelectField form="home" name="listing_type" label="Offer" choices={CHOICES.listing_type} />
      <SelectField form="home" name="beds" label="Bedrooms" choices={CHOICES.beds} />
      <div className="col-span-2 md:col-span-1">
        <TextField form="home" name="max_price" label="Price up to" inputMode="numeric" autoComplete="off" />
      </div>
      <Button type="submit" className="col-span-2 md:col-span-1">
        Search
      </Button>
    </ToolForm>
  );
}
