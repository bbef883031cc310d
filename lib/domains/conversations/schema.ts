import { z } from 'zod';
import { line } from '@/lib/domains/contacts/schema';
import { storableText } from '@/lib/domains/listings/schema';
import { payloadFault } from './rules';

const MESSAGE_LENGTH = 10_000;

export const messageText = storableText(MESSAGE_LENGTH).refine((text) => /[^\s\p{Cf}]/u.test(text), 'Must not be empty.');
export const topicText = line(200);

/** Machine-readable facts beside a message: any JSON object of at most 16 KB and 6 levels. */
export const structuredPayload = z
  .record(z.string(), z.unknown())
  .superRefine((payload, check) => {
    const fault = payloadFault(payload);
    if (fault) check.addIssue({ code: 'custom', message: fault });
  })
  .describe('Machine-readable facts beside the message, such as {"preferred_date":"2026-06-12"}; at most 16 KB of JSON and 6 levels');

export const listingKey = storableText(200).describe('Listing id (lst_…) or slug');
export const conversationKey = storableText(60).describe('Conversation id, a UUID');

export const SENDER_KINDS = ['visitor', 'agent', 'lister', 'system'] as const;

export const message = z.object({
  id: z.string().describe('Message id, a UUID'),
  conversation_id: z.string(),
  sender: z
    .object({
      kind: z.enum(SENDER_KINDS).describe('visitor = the person who asked; lister = whoever offers the home'),
      id: z.string().nullable().describe('Agent id where an agent wrote; else null'),
      name: z.string().nullable(),
    })
    .describe('Who wrote it'),
  message: z.string(),
  structured_payload: z.record(z.string(), z.unknown()).nullable(),
  created_at: z.iso.datetime(),
});

export const conversation = z.object({
  id: z.string().describe('Conversation id, a UUID'),
  listing_id: z.string(),
  topic: z.string(),
  status: z.enum(['active', 'archived']).describe('An archived conversation takes no more messages'),
  created_at: z.iso.datetime(),
  last_message_at: z.iso.datetime(),
  agent: z.object({ id: z.string(), name: z.string() }).nullable().describe('The agent that opened it, if one did'),
});

/** What a caller without an agent key gets beside the ids, once: the secret that makes them a participant. */
export const privateLink = {
  conversation_token: z
    .string()
    .optional()
    .describe('Secret of the person who asked, shown only now: send it as X-Conversation-Token to read and reply. Absent for agents, whose key does that'),
  conversation_url: z.url().optional().describe('Private link to the conversation; whoever has it can read and reply'),
};

export type Message = z.output<typeof message>;
export type Conversation = z.output<typeof conversation>;
