import type { InputHTMLAttributes } from 'react';
import { CONTROL, controlProps, FieldFrame, type FieldProps } from './field-frame';

export function TextField({ name, label, hint, error, form, ...rest }: FieldProps & InputHTMLAttributes<HTMLInputElement>) {
  const field = { name, label, hint, error, form };
  return (
    <FieldFrame {...field}>
      <input type="text" {...rest} {...controlProps(field)} className={CONTROL} />
    </FieldFrame>
  );
}
