'use server';

import { redirect } from 'next/navigation';
import { postMessage } from '@/lib/domains/conversations/post-message';
import { act, type FormState } from '@/lib/surfaces/web';

/** Posts the reply as the holder of the private link, then shows the conversation anew. */
export async function sendReply(id: string, token: string, _: FormState<never> | null, form: FormData): Promise<FormState<never>> {
  const state = await act(postMessage, form, { id }, { conversationToken: token });
  if (!state.ok) return state;
  redirect(`/conversations/${id}?${new URLSearchParams({ token })}`);
}
