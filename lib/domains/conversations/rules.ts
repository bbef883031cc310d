import type { Actor } from '@/lib/kernel/context';

const PAYLOAD_BYTES = 16_384;
const PAYLOAD_LEVELS = 6;

/** Why a structured payload cannot be kept, or undefined: too deep, too large, or with numbers that JSON has not (1e999 is read as infinity). */
export function payloadFault(payload: unknown): string | undefined {
  const fault = valueFault(payload, PAYLOAD_LEVELS);
  if (fault) return fault;
  const bytes = new TextEncoder().encode(JSON.stringify(payload)).length;
  return bytes > PAYLOAD_BYTES ? `Must be at most ${PAYLOAD_BYTES} bytes of JSON, not ${bytes}.` : undefined;
}

function valueFault(value: unknown, levels: number): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : 'Numbers must be finite.';
  if (typeof value !== 'object' || value === null) return undefined;
  if (levels === 0) return `Must be at most ${PAYLOAD_LEVELS} levels deep.`;
  for (const member of Object.values(value)) {
    const fault = valueFault(member, levels - 1);
    if (fault) return fault;
  }
  return undefined;
}

/** The private link token that a caller presents, if any. */
export const tokenOf = (actor: Actor): string | undefined => ('conversationToken' in actor ? actor.conversationToken : undefined);

/** The account that a caller acts for, if any. */
export const accountOf = (actor: Actor): string | undefined => (actor.kind === 'user' || actor.kind === 'account_key' ? actor.accountId : undefined);

/** Whether a text is a UUID; anything else can be the id of no conversation. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
