import { createHash, randomBytes } from 'node:crypto';

/** A new public id: `newId('lst')` → `lst_` and 10 random base-36 characters (51 bits). */
export const newId = (prefix: string): string => `${prefix}_${randomBase36(10)}`;

/** SHA-256 of UTF-8 text, in hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Uniformly random characters of a–z and 0–9. */
export function randomBase36(length: number): string {
  let text = '';
  while (text.length < length) {
    for (const byte of randomBytes(length)) {
      // 252 is the largest multiple of 36 in a byte; above it the low characters would be likelier.
      if (byte < 252 && text.length < length) text += (byte % 36).toString(36);
    }
  }
  return text;
}
