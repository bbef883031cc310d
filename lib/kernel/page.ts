import { z } from 'zod';
import { AppError } from './errors';

/** Input members of every marketplace list: `limit` 1–100 (25) and an opaque `cursor`. */
export const pageInput = {
  limit: z.int().min(1).max(100).default(25).describe('Results a page, 1 to 100'),
  cursor: z.string().max(1000).optional().describe('Opaque position: the next_cursor of the page before'),
};

/** Body of a marketplace list: `{data, next_cursor}`; `next_cursor` is null on the last page. */
export const pageOutput = <T extends z.ZodType>(item: T) => ({
  data: z.array(item),
  next_cursor: z.string().nullable().describe('Pass as cursor for the next page; null on the last'),
});

/** Encodes a keyset position, the values of the last row's sort columns, as an opaque string. */
export const encodeCursor = (position: readonly (string | number)[]): string => toBase64Url(JSON.stringify(position));

/**
 * Decodes what `encodeCursor` made.
 * @throws AppError `validation_error` for anything else.
 */
export function decodeCursor(cursor: string, length: number): (string | number)[] {
  const position = tryDecode(cursor);
  if (position?.length === length) return position;
  const message = 'Not a cursor of this list. Pass next_cursor unchanged and keep the same filters and sort, or start without a cursor.';
  throw new AppError('validation_error', `cursor: ${message}`, { issues: [{ path: ['cursor'], message }] });
}

function tryDecode(cursor: string): (string | number)[] | undefined {
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return Array.isArray(value) && value.every((part) => typeof part === 'string' || Number.isFinite(part)) ? value : undefined;
  } catch {
    return undefined;
  }
}

function toBase64Url(text: string): string {
  const binary = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
