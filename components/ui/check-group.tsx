import type { Choice } from './select-field';

/** Several yes-or-no choices under one question. */
export function CheckGroup({ name, legend, choices, checked }: { name: string; legend: string; choices: readonly Choice[]; checked: readonly string[] }) {
  return (
    <fieldset className="min-w-0">
      <legend className="small font-semibold">{legend}</legend>
      <div className="flex flex-wrap gap-x-5">
        {choices.map(({ value, label }) => (
          <label key={value} className="flex min-h-9 items-center gap-2">
            <input type="checkbox" name={name} value={value} defaultChecked={checked.includes(value)} className="size-5 accent-green" />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
