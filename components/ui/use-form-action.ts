'use client';

import { useActionState } from 'react';
import type { FormAnswer } from './form-answer';

/**
 * A form's server action with its last answer, and what fills the fields; works before and without JavaScript.
 * `address` is where the form stands: without JavaScript the answer is shown there. No fragment, or the faults would not take the focus.
 */
export function useFormAction<T>(action: (state: FormAnswer<T> | null, form: FormData) => Promise<FormAnswer<T>>, address: string) {
  const [state, submit] = useActionState(action, null, address);
  const refused = state && !state.ok ? state : null;
  return { state, refused, submit, field: (name: string) => ({ name, defaultValue: refused?.values[name] ?? '', error: refused?.issues[name] }) };
}
