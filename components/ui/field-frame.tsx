import type { ReactNode } from 'react';

/** What every form control has around it. */
export interface FieldProps {
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Tells two forms on one page apart; ids are made of it. */
  form?: string;
}

export const CONTROL = 'w-full min-h-11 rounded-control border border-edge bg-card px-3 py-2 text-ink placeholder:text-soft aria-invalid:border-2 aria-invalid:border-clay';

/** The id of a control, to which its label, its error and the error summary point. */
export const controlId = (name: string, form = 'f') => `${form}-${name.replaceAll('.', '-')}`;

/** Attributes that tie a control to its hint and error. */
export function controlProps({ name, form, hint, error }: FieldProps) {
  const id = controlId(name, form);
  const parts = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return { id, name, 'aria-describedby': parts.length > 0 ? parts.join(' ') : undefined, 'aria-invalid': error ? (true as const) : undefined };
}

/** Label above, control, then hint and error below. */
export function FieldFrame({ name, label, hint, error, form, children }: FieldProps & { children: ReactNode }) {
  const id = controlId(name, form);
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="small font-semibold wrap-anywhere">
        {label}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="small text-soft">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="small font-semibold text-clay">
          {error}
        </p>
      ) : null}
    </div>
  );
}
