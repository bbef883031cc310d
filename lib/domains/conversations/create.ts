import { z } from 'zod';
import { isReachable } from '@/lib/domains/contacts/rules';
import { contactInput } from '@/lib/domains/contacts/schema';
import { AppError } from '@/lib/kernel/errors';
import { defineOperation } from '@/lib/kernel/operation';
import { listingOpenToQuestions } from './record-listing';
import { openConversation } from './record-open';
import { conversation, listingKey, messageText, privateLink, structuredPayload, topicText } from './schema';

/** Opens a conversation that is not an inquiry of a given type. */
export const createConversation = defineOperation({
  id: 'conversations.create',
  method: 'POST',
  path: '/api/v1/conversations',
  title: 'Start a conversation',
  description:
    "Starts a conversation with a listing's lister. Both sides post to it afterwards. An agent is identified by its key; a person gives contact_email or contact_phone and gets a private token. " +
    "Send a person's details only with that person's consent, and do not ask anything that fair-housing law forbids a lister to answer, such as the make-up of a neighborhood by race, religion or family status.",
  scope: 'conversations:write',
  effects: 'write',
  status: 201,
  input: z.strictObject({
    listing_id: listingKey,
    topic: topicText.optional().describe('Subject in one line; the title of the listing unless given'),
    initial_message: messageText.describe('First message to the lister, plain text'),
    structured_payload: structuredPayload.optional(),
    ...contactInput,
  }),
  output: z.object({ data: conversation.extend(privateLink) }),
  examples: [
    {
      title: 'Ask about the price',
      input: {
        listing_id: 'lst_a1b2c3d4e5',
        topic: 'Pricing question',
        initial_message: 'Is the price negotiable?',
        structured_payload: { context: 'buyer-agent' },
        contact_email: 'buyer@example.com',
      },
    },
  ],
  async run(ctx, input) {
    if (ctx.actor.kind !== 'agent' && !isReachable(input)) {
      throw new AppError(
        'unauthorized',
        'Send an agent key as "Authorization: Bearer <key>"; or, for a person, give contact_email or contact_phone so that the lister can answer.',
      );
    }
    const listing = await listingOpenToQuestions(ctx.db, input.listing_id);
    const opened = await openConversation(ctx, {
      listing,
      topic: input.topic ?? listing.title,
      message: input.initial_message,
      structuredPayload: input.structured_payload,
      contact: input,
    });
    const { conversation: data, contactId, messageId } = opened;
    ctx.emit({
      type: 'message.received',
      accountId: listing.accountId,
      subject: { type: 'conversation', id: data.id },
      data: { conversation_id: data.id, message_id: messageId, listing_id: listing.id, contact_id: contactId, agent_id: data.agent?.id ?? null },
    });
    return { data: { ...data, ...opened.link } };
  },
});
