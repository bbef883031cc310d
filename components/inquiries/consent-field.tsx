import type { ReactNode } from 'react';
import { controlProps, type FieldProps } from '@/components/ui/field-frame';

/** The consent without which nothing is passed on; what is agreed to stands in it, and `value` names that text. */
export function ConsentField({ value, defaultValue, children, ...field }: FieldProps & { value: string; defaultValue: string; children: ReactNode }) {
  const props = controlProps(field);
  return (
    <div className="flex flex-col gap-1">
      <label className="small flex items-start gap-2.5 py-1">
        {/* The key makes the box follow a new answer, as React keeps an uncontrolled one's first state. */}
        <input key={defaultValue} {...props} type="checkbox" value={value} defaultChecked={defaultValue !== ''} required className="mt-0.5 size-5 shrink-0 accent-green" />
        <span>{children}</span>
      </label>
      {field.error ? (
        <p id={`${props.id}-error`} className="small font-semibold text-clay">
          {field.error}
        </p>
      ) : null}
    </div>
  );
}
