import { TextField } from '@/components/ui/text-field';
import { PriceChart } from './price-chart';

/** Price from and up to, under how many homes there are at each price. */
export function PriceFields({ params, form }: { params: URLSearchParams; form: string }) {
  const field = (name: string, label: string) => ({ name, label, form, defaultValue: params.get(name) ?? '', placeholder: 'Any' });
  const amount = { inputMode: 'numeric', autoComplete: 'off', pattern: '[\\p{Sc}\\s]*[0-9]{1,3}([,\\s]?[0-9]{3})*[\\p{Sc}\\s]*', title: 'A whole number, such as 1800' } as const;
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-2 font-semibold">Price</legend>
      <PriceChart />
      <div className="grid grid-cols-2 gap-3">
        <TextField {...field('min_price', 'From')} {...amount} />
        <TextField {...field('max_price', 'Up to')} {...amount} />
      </div>
    </fieldset>
  );
}
