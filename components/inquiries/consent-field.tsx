import { controlProps, type FieldProps } from '@/components/ui/field-frame';

/** The consent without which nothing is passed on: it names who gets what. */
export function ConsentField({ recipient, defaultValue, ...field }: FieldProps & { recipient: string; defaultValue: string }) {
  const props = controlProps(field);
  return (
    <div className="flex flex-col gap-1">
      <label className="small flex items-start gap-2.5 py-1">
        {/* The key makes the box follow a new answer, as React keeps an uncontrolled one's first state. */}
        <input key={defaultValue} {...props} type="checkbox" value="yes" defaultChecked={defaultValue === 'yes'} required className="mt-0.5 size-5 shrink-0 accent-green" />
        <span>
          Pass my message, my name and how to reach me on to <strong className="font-semibold">{recipient}</strong>, and to nobody else, so that they can answer me.
        </span>
      </label>
      {field.error ? (
        <p id={`${props.id}-error`} className="small font-semibold text-clay">
          {field.error}
        </p>
      ) : null}
    </div>
  );
}
