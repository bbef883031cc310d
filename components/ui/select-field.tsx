import type { SelectHTMLAttributes } from 'react';
import { CONTROL, controlProps, FieldFrame, type FieldProps } from './field-frame';

export interface Choice {
  value: string;
  label: string;
}

/** A native select: it opens the way each device likes best. */
export function SelectField({
  name,
  label,
  hint,
  error,
  form,
  choices,
  defaultValue,
  ...rest
}: FieldProps & { choices: readonly Choice[] } & SelectHTMLAttributes<HTMLSelectElement>) {
  const field = { name, label, hint, error, form };
  return (
    <FieldFrame {...field}>
      {/* React keeps an uncontrolled select's first value for good; the key makes it follow a new one. */}
      <select key={String(defaultValue)} {...rest} defaultValue={defaultValue} {...controlProps(field)} className={`${CONTROL} pe-8`}>
        {choices.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
