'use server';

import { registerAgent } from '@/lib/domains/agents/register';
import { act, type FormState } from '@/lib/surfaces/web';

type Registered = { data: { id: string; name: string }; api_key: string };

/** Registers the agent; the answer, key included, goes to this one page and is never stored. */
export async function register(_: FormState<Registered> | null, form: FormData): Promise<FormState<Registered>> {
  return act(registerAgent, form);
}
