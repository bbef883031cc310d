import { AppError } from './errors';
import { decodeCursor, encodeCursor } from './page';

/** Where a list ordered by creation time, then id, stopped. */
export interface TimedPosition {
  createdAt: Date;
  id: string;
}

/** The cursor after `row`, the last of a page. */
export const encodeTimedCursor = (row: { created_at: string; id: string }): string => encodeCursor([row.created_at, row.id]);

/**
 * Decodes what `encodeTimedCursor` made.
 * @throws AppError `validation_error` for anything else.
 */
export function decodeTimedCursor(cursor: string, idPattern: RegExp): TimedPosition {
  const [createdAt, id] = decodeCursor(cursor, 2);
  if (typeof createdAt === 'string' && typeof id === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(createdAt) && !Number.isNaN(Date.parse(createdAt)) && idPattern.test(id)) {
    return { createdAt: new Date(createdAt), id };
  }
  const message = 'Not a cursor of this list. Pass next_cursor unchanged, or start without a cursor.';
  throw new AppError('validation_error', `cursor: ${message}`, { issues: [{ path: ['cursor'], message }] });
}
