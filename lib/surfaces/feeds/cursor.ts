import { AppError } from '@/lib/kernel/errors';
import { decodeCursor, encodeCursor } from '@/lib/kernel/page';

/** Where a page of a feed begins: the search's own position, and the time of the last entry before it, since when tombstones have been told. */
export interface FeedPosition {
  search: string;
  before: string;
}

/** A position as the opaque `cursor` of a feed. */
export const encodePosition = ({ search, before }: FeedPosition): string => encodeCursor([search, before]);

/** @throws AppError `validation_error` for what `encodePosition` did not make. */
export function decodePosition(cursor: string): FeedPosition {
  const [search, before] = decodeCursor(cursor, 2);
  if (typeof search === 'string' && typeof before === 'string' && !Number.isNaN(Date.parse(before))) return { search, before };
  const message = 'Not a cursor of a feed. Follow next_url, or start without a cursor.';
  throw new AppError('validation_error', `cursor: ${message}`, { issues: [{ path: ['cursor'], message }] });
}
