import type { TextareaHTMLAttributes } from 'react';
import { CONTROL, controlProps, FieldFrame, type FieldProps } from './field-frame';

export function TextArea({ name, label, hint, error, form, ...rest }: FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const field = { name, label, hint, error, form };
  return (
    <FieldFrame {...field}>
      <textarea rows={5} {...rest} {...controlProps(field)} className={CONTROL} />
    </FieldFrame>
  );
}
