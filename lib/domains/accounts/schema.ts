import { z } from 'zod';
import { storableText } from '@/lib/domains/listings/schema';

export const PLANS = ['free', 'starter', 'pro', 'scale'] as const;

/** What makes an account: a lister with its owner's address. */
export const newAccount = z.strictObject({
  email: z.email().max(200),
  name: storableText(200).refine((text) => text.trim() !== '', 'Must not be empty.'),
  plan: z.enum(PLANS).default('scale'),
  password: z.string().min(8, 'Use at least 8 characters.').max(200).optional(),
  time_zone: z
    .string()
    .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', 'Use an IANA time zone such as America/Chicago.')
    .default('UTC'),
});

export const account = z.object({ id: z.uuid(), email: z.string(), name: z.string(), plan: z.enum(PLANS), time_zone: z.string() });
export type Account = z.output<typeof account>;
