import { z } from 'zod';
import { contactInput } from '@/lib/domains/contacts/schema';
import { listingKey, messageText, privateLink, structuredPayload } from '@/lib/domains/conversations/schema';
import { consent, consentTextId } from './schema-consent';

export const INQUIRY_TYPES = ['general', 'showing_request', 'offer_of_interest', 'data_correction', 'agent_message'] as const;
export const inquiryType = z.enum(INQUIRY_TYPES);

export const submitInquiryInput = z.strictObject({
  listing_id: listingKey,
  message: messageText.describe('What to ask or tell the lister, plain text'),
  inquiry_type: inquiryType
    .default('general')
    .describe(
      'general = question; showing_request = wants to see it; offer_of_interest = wants it; data_correction = the listing is wrong; agent_message = agent to agent, needs a key',
    ),
  ...contactInput,
  structured_payload: structuredPayload.optional(),
  consent: consentTextId.optional(),
});

export const inquiry = z.object({
  id: z.string().describe('Inquiry id, inq_…'),
  listing_id: z.string(),
  inquiry_type: inquiryType,
  status: z.enum(['pending', 'answered', 'closed']).describe('answered = the lister has replied in the conversation'),
  created_at: z.iso.datetime(),
  conversation_id: z.string().describe('Conversation that the inquiry opened; the answer comes there'),
});

export const submittedInquiry = inquiry.extend(privateLink);

/** An inquiry with the state of its thread. */
export const inquiryThread = inquiry.extend({
  message: z.string(),
  structured_payload: z.record(z.string(), z.unknown()).nullable(),
  consent: consent.nullable().describe('What the person agreed to when they asked; null where none came with the inquiry'),
  message_count: z.int().describe('Messages in the conversation, the first included'),
  last_message_at: z.iso.datetime(),
});

export type Inquiry = z.output<typeof inquiry>;
export type InquiryThread = z.output<typeof inquiryThread>;
export type InquiryType = (typeof INQUIRY_TYPES)[number];
