import { z } from 'zod';
import { storableText } from '@/lib/domains/listings/schema';

/** One line of visible text: no control character, so that it can stand in a mail subject, a log or a directory. */
export const line = (maximum: number) =>
  storableText(maximum)
    .refine((text) => !/\p{Cc}/u.test(text), 'Must be one line without control characters.')
    .refine((text) => /[^\s\p{Cf}]/u.test(text), 'Must not be empty.')
    .trim();

/** How the lister reaches the person who asks; input members of every operation that opens a conversation. */
export const contactInput = {
  contact_email: z.email().max(200).toLowerCase().optional().describe('Email of the person who asks, with their consent'),
  contact_name: line(200).optional().describe('Name of the person who asks'),
  contact_phone: z
    .string()
    .trim()
    .max(30)
    .regex(/^\+?(?:[ ().-]*[0-9]){6,}$/, 'Write a phone number, such as +1 512 555 0123')
    .optional()
    .describe('Phone of the person who asks, with the country code'),
};

/** What `contactInput` carries once parsed. */
export interface ContactDetails {
  contact_email?: string | undefined;
  contact_name?: string | undefined;
  contact_phone?: string | undefined;
}
