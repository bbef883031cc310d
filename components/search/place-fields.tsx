'use client';

import { useRef } from 'react';
import { TextField } from '@/components/ui/text-field';

const AREAS = { bbox: 'In the map’s area', polygon: 'In the drawn area', near: 'Near a point' } as const;

/** Where to look: a named place, or the area of the map in force. To name a place takes the area away, which can be kept by its box. */
export function PlaceFields({ params: given }: { params: string }) {
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const params = new URLSearchParams(given);
  const field = (name: string, label: string) => ({ name, label, form: 'filter', defaultValue: params.get(name) ?? '' });
  const areas = Object.entries(AREAS).filter(([name]) => params.has(name));
  const leaveArea = () => {
    for (const box of fieldset.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []) box.checked = false;
  };
  return (
    <fieldset ref={fieldset} className="flex min-w-0 flex-col gap-2">
      <legend className="mb-2 font-semibold">Place</legend>
      {areas.map(([name, label]) => (
        <label key={name} className="choice self-start">
          <input type="checkbox" name={name} value={params.get(name) ?? ''} defaultChecked />
          <span>{label}</span>
        </label>
      ))}
      {params.has('near') && params.has('radius_miles') ? <input type="hidden" name="radius_miles" value={params.get('radius_miles') ?? ''} /> : null}
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        <TextField {...field('city', 'City')} autoComplete="address-level2" onInput={leaveArea} />
        <TextField {...field('neighborhood', 'Neighborhood')} onInput={leaveArea} />
        <TextField {...field('state', 'State')} autoComplete="address-level1" onInput={leaveArea} />
        <TextField {...field('postal_code', 'Postal code')} autoComplete="postal-code" onInput={leaveArea} />
      </div>
    </fieldset>
  );
}
