'use server';

import { redirect } from 'next/navigation';
import { submitInquiry } from '@/lib/domains/inquiries/create';
import { act, type FormState } from '@/lib/surfaces/web';

/**
 * Sends the form and goes to the conversation by its private link, so that reloading does not send again.
 * Without the consent that the form asks for, nothing is sent.
 */
export async function sendInquiry(listingId: string, _: FormState<never> | null, form: FormData): Promise<FormState<never>> {
  const faults: Record<string, string> = form.get('consent') ? {} : { consent: 'Tick this box, or nothing can be passed on.' };
  const state = await act(submitInquiry, form, { listing_id: listingId }, { faults });
  if (!state.ok) return state;
  const { conversation_id: id, conversation_token: token } = state.output.data;
  redirect(`/conversations/${id}?${new URLSearchParams({ ...(token && { token }), sent: '1' })}`);
}
