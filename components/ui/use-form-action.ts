'use client';

import { useActionState } from 'react';
import type { FormAnswer } from './form-answer';

/** A form's server action with its last answer; works before and without JavaScript. `value` and `error` fill the fields. */
export function useFormAction<T>(action: (state: FormAnswer<T> | null, form: FormData) => Promise<FormAnswer<T>>) {
  const [state, submit] = useActionState(action, null);
  const refused = state && !state.ok ? state : null;
  return { state, refused, submit, field: (name: string) => ({ name, defaultValue: refused?.values[name] ?? '', error: refused?.issues[name] }) };
}
