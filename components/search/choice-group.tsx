import { ChoiceCount } from './choice-count';
import type { Choices } from './filter-draft';

export interface GroupChoice {
  value: string;
  label: string;
}

interface Props {
  name: string;
  legend: string;
  type: 'radio' | 'checkbox';
  choices: readonly GroupChoice[];
  /** The values in force; '' stands for any. */
  chosen: readonly string[];
  facet?: keyof Choices['choices'];
  /** One under the other in columns, for long names. */
  isRows?: boolean;
}

/** Choices of a filter side by side, each with what it gives: radio buttons or checkboxes in their own shape. */
export function ChoiceGroup({ name, legend, type, choices, chosen, facet, isRows = false }: Props) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-semibold">{legend}</legend>
      <div className="choices" data-rows={isRows ? '' : undefined}>
        {choices.map(({ value, label }) => (
          <label key={value} className="choice">
            <input type={type} name={name} value={value} defaultChecked={chosen.includes(value)} />
            <span>{label}</span>
            {facet && value !== '' ? <ChoiceCount facet={facet} value={value} /> : null}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
