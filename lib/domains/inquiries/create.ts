import { z } from 'zod';
import { listingOpenToQuestions } from '@/lib/domains/conversations/record-listing';
import { openConversation } from '@/lib/domains/conversations/record-open';
import type { Actor } from '@/lib/kernel/context';
import { AppError } from '@/lib/kernel/errors';
import { defineOperation } from '@/lib/kernel/operation';
import { newId } from '@/lib/platform/ids';
import { insertInquiry } from './record';
import { submitInquiryInput, submittedInquiry } from './schema';
import { consentSentence } from './schema-consent';

/** Sends an inquiry: contact, conversation, first message, inquiry and event in one transaction. */
export const submitInquiry = defineOperation({
  id: 'inquiries.create',
  method: 'POST',
  path: '/api/v1/listings/{listing_id}/inquiries',
  title: 'Submit an inquiry',
  description:
    'Sends a question, showing request, offer of interest or correction to the lister and opens a conversation where the answer comes. ' +
    "With an agent key it is attributed to the agent; without one a person must give contact_email or contact_phone and gets a private conversation_token. Send a person's details only with that person's consent. " +
    'Fair housing: do not state or ask for race, color, religion, sex, disability, familial status or national origin. Inquiries are for real interest; spam ends an agent.',
  scope: 'inquiries:write',
  effects: 'write',
  status: 201,
  input: submitInquiryInput,
  output: z.object({ data: submittedInquiry }),
  examples: [
    {
      title: 'Ask for a showing',
      input: {
        listing_id: 'lst_a1b2c3d4e5',
        inquiry_type: 'showing_request',
        message: 'Buyer interested in a Saturday showing.',
        structured_payload: { preferred_date: '2026-06-12', buyer_pre_qualified: true },
        contact_email: 'buyer@example.com',
      },
    },
  ],
  tool: {
    name: 'submit_inquiry',
    needsKey: true,
    summary: ({ data }) => `Inquiry ${data.id} (${data.inquiry_type}) on ${data.listing_id} is ${data.status}. The answer comes in conversation ${data.conversation_id}.`,
  },
  async run(ctx, input) {
    refuseImpostor(ctx.actor, input);
    const listing = await listingOpenToQuestions(ctx.db, input.listing_id);
    const { message, structured_payload: structuredPayload, inquiry_type: inquiryType } = input;
    const opened = await openConversation(ctx, { listing, topic: TOPICS[inquiryType](listing.title), message, structuredPayload, contact: input });
    const { contactId } = opened;
    const agentId = ctx.actor.kind === 'agent' ? ctx.actor.agentId : undefined;
    const inquiry = await insertInquiry(ctx.db, {
      id: newId('inq'),
      listingId: listing.id,
      accountId: listing.accountId,
      contactId,
      agentId,
      conversationId: opened.conversation.id,
      inquiryType,
      message,
      structuredPayload,
      consent: input.consent && { text_id: input.consent, text: consentSentence(input.consent, listing.lister) },
      createdAt: opened.openedAt,
    });
    ctx.emit({
      type: 'inquiry.created',
      accountId: listing.accountId,
      subject: { type: 'inquiry', id: inquiry.id },
      data: {
        inquiry_id: inquiry.id,
        listing_id: listing.id,
        conversation_id: inquiry.conversation_id,
        message_id: opened.messageId,
        contact_id: contactId,
        agent_id: agentId ?? null,
        inquiry_type: inquiryType,
      },
    });
    return { data: { ...inquiry, ...opened.link } };
  },
});

const TOPICS = {
  general: (title: string) => `Question about ${title}`,
  showing_request: (title: string) => `Showing of ${title}`,
  offer_of_interest: (title: string) => `Interest in ${title}`,
  data_correction: (title: string) => `Correction of ${title}`,
  agent_message: (title: string) => `Agent message about ${title}`,
};

/** Only an agent may speak as one. A visitor who leaves no contact details reads the answer by the private link. */
function refuseImpostor(actor: Actor, input: z.output<typeof submitInquiryInput>): void {
  if (actor.kind !== 'agent' && input.inquiry_type === 'agent_message')
    throw new AppError('unauthorized', 'An agent_message needs an agent key: register at POST /api/v1/agents/register, or use another inquiry_type.');
}
