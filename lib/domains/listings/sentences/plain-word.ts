import type { Reading } from './reading';

/** Whether a reading is one word of three letters or more that no rule knew. */
export const isPlainWord = (sentence: string, reading: Reading | undefined): boolean =>
  reading?.kind === 'unread' && reading.reason === undefined && /^[\p{L}\p{M}][\p{L}\p{M}'.-]{2,}$/u.test(sentence.slice(reading.start, reading.end));
