import { z } from 'zod';

/** A text, once published, is evidence: it is never changed, another one follows it under its own id. */
const TEXTS = {
  pass_on_1: 'Pass my message, my name and how to reach me on to {lister}, and to nobody else, so that they can answer me.',
} as const;

export type ConsentTextId = keyof typeof TEXTS;

/** The text that forms ask people to agree to; `{lister}` stands for the lister's name. */
export const CONSENT = { id: 'pass_on_1', text: TEXTS.pass_on_1 } as const satisfies { id: ConsentTextId; text: string };

export const consentTextId = z
  .enum(Object.keys(TEXTS) as [ConsentTextId, ...ConsentTextId[]])
  .describe('What the person agreed to; pass_on_1 = message and contact details go to this lister only');

/** The sentence that a person agreed to, the lister named. */
export const consentSentence = (id: ConsentTextId, lister: string): string => TEXTS[id].replace('{lister}', () => lister);

/** A consent as it was given. */
export const consent = z.object({
  text_id: consentTextId,
  text: z.string().describe('The sentence agreed to, with the name that the lister had then'),
  given_at: z.iso.datetime().describe('When it came with the inquiry'),
});

export type Consent = z.output<typeof consent>;
