import { letterOf } from '@/lib/domains/conversations/record-letter';
import { listerMail } from '@/lib/domains/conversations/rules-lister-mail';
import { defineHandler } from '@/lib/platform/jobs/define-handler';
import { sendMail } from '@/lib/platform/mail';
import type { InquiryType } from './schema';

/** Mails the lister a new inquiry. */
export const onInquiryCreated = defineHandler({
  name: 'inquiries.mail_lister',
  on: ['inquiry.created'],
  async run(ctx, event) {
    const { message_id, inquiry_type } = event.data as { message_id: string; inquiry_type: InquiryType };
    const letter = await letterOf(ctx.db, message_id);
    if (letter) await sendMail({ ...listerMail(letter, KINDS[inquiry_type], ctx.baseUrl), key: event.id });
  },
});

const KINDS: Record<InquiryType, string> = {
  general: 'question',
  showing_request: 'showing request',
  offer_of_interest: 'offer of interest',
  data_correction: 'correction',
  agent_message: 'agent message',
};
