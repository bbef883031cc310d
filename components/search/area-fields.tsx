import { use } from 'react';
import { areaTyped } from '@/components/format/area-filter';
import { readerUnits } from '@/components/format/reader-units';
import { TextField } from '@/components/ui/text-field';

interface Field {
  name: string;
  label: string;
  form: string;
  error: string | undefined;
  defaultValue: string;
}

/** Living area from and up to, in what the reader measures in. The search takes square feet; its page turns meters into them. */
export function AreaFields({ field }: { field: (name: string, label: string) => Field }) {
  const units = use(readerUnits());
  const number = { inputMode: 'numeric', autoComplete: 'off' } as const;
  if (units === 'imperial') {
    return (
      <>
        <TextField {...field('min_square_feet', 'Square feet from')} {...number} />
        <TextField {...field('max_square_feet', 'Square feet up to')} {...number} />
      </>
    );
  }
  const inMeters = (end: 'min' | 'max', label: string) => {
    const known = field(`${end}_square_feet`, label);
    return { ...known, name: `${end}_square_meters`, defaultValue: areaTyped(known.defaultValue, units) };
  };
  return (
    <>
      <TextField {...inMeters('min', 'Square meters from')} {...number} />
      <TextField {...inMeters('max', 'Square meters up to')} {...number} />
    </>
  );
}
