import { use } from 'react';
import { readerUnits } from '@/components/format/reader-units';
import { UNITS, type Units } from '@/components/format/units';

const NAMES: Record<Units, string> = { imperial: 'Feet and miles', metric: 'Meters and kilometers' };

/** What areas and distances are shown in: a press on the other changes them on all pages. */
export function UnitsChoice() {
  const chosen = use(readerUnits());
  return (
    <form method="post" action="/units" aria-label="Measures" className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <span aria-hidden="true" className="small text-soft">
        Measures
      </span>
      {UNITS.map((units) => (
        <button
          key={units}
          type="submit"
          name="units"
          value={units}
          aria-pressed={units === chosen}
          className="small min-h-9 rounded-full border border-edge bg-card px-3.5 font-medium text-ink hover:border-green hover:text-green aria-pressed:border-green aria-pressed:bg-green aria-pressed:text-on-green aria-pressed:before:me-1.5 aria-pressed:before:content-['✓'/'']"
        >
          {NAMES[units]}
        </button>
      ))}
    </form>
  );
}
