import { z } from 'zod';
import { line } from '@/lib/domains/contacts/schema';
import { storableText } from '@/lib/domains/listings/schema';

const webAddress = (description: string) =>
  z
    .url({ protocol: /^https?$/, error: 'Write an absolute http or https URL.' })
    .max(500)
    .refine((url) => !/^https?:\/\/[^/?#]*@/i.test(url), 'Must not contain a user name or password.')
    .optional()
    .describe(description);

export const registerAgentInput = z.strictObject({
  name: line(80).describe('Name shown in the directory and to listers'),
  description: storableText(1000)
    .refine((text) => text.trim() !== '', 'Must not be empty.')
    .describe('What the agent does and for whom, shown in the directory'),
  developer_email: z.email().max(200).toLowerCase().describe('Email of the people who run the agent; never shown'),
  website_url: webAddress('Website of the agent, shown in the directory'),
  callback_url: webAddress("The agent's own endpoint; kept with the registration, never shown"),
});

/** An agent as the public directory shows it; its email and callback stay private. */
export const publicAgent = z.object({
  id: z.string().describe('Public agent id, agt_…'),
  name: z.string(),
  status: z.enum(['active', 'suspended']),
  description: z.string(),
  website_url: z.string().nullable(),
  created_at: z.iso.datetime(),
});

export type PublicAgent = z.output<typeof publicAgent>;
export type RegisterAgentInput = z.output<typeof registerAgentInput>;
