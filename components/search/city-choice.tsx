import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';

interface Props {
  city: string;
  /** Offered to choose from; any other may be written. */
  cities: readonly string[];
  /** A city that was not found. */
  unknown: string | undefined;
}

/** Whose homes the front page shows first. */
export function CityChoice({ city, cities, unknown }: Props) {
  return (
    <form method="post" action="/near" aria-label="Your city" className="flex flex-wrap items-end gap-2">
      <div className="min-w-0 grow basis-36 sm:max-w-56">
        <TextField
          key={unknown ?? city}
          form="near"
          name="city"
          label="Your city"
          list="near-cities"
          defaultValue={unknown ?? city}
          placeholder="Everywhere"
          maxLength={80}
          autoComplete="address-level2"
          error={unknown ? `No homes in “${unknown}”. Check the spelling, or take a larger city.` : undefined}
        />
        <datalist id="near-cities">
          {cities.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      <Button type="submit" quiet className={unknown ? 'self-center' : ''}>
        Show homes there
      </Button>
    </form>
  );
}
