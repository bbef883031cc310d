import { AppError } from '@/lib/kernel/errors';
import { decodeCursor, encodeCursor } from '@/lib/kernel/page';
import type { Sort } from './schema';

/** Where a page ended: the sort column's value (price, or milliseconds of updated_at) and the id that breaks ties. */
export interface Position {
  value: number;
  id: string;
}

/** Within relevance also the rank, and where the block of recency began that is being ranked. */
export interface RankedPosition extends Position {
  rank: number;
  block: Position | undefined;
}

export const encodePosition = (sort: Sort, at: Position): string => encodeCursor([sort, at.value, at.id]);

export const encodeRankedPosition = (at: RankedPosition): string => encodeCursor(['relevance', at.value, at.id, at.rank, at.block?.value ?? 0, at.block?.id ?? '']);

export const encodeChangePosition = (at: Position): string => encodeCursor(['changes', at.value, at.id]);

/** @throws AppError `validation_error` for what is no cursor of a list of changes. */
export function decodeChangePosition(cursor: string): Position {
  const [list, value, id] = decodeCursor(cursor, 3);
  if (list !== 'changes') throw foreign();
  return checked({ value, id });
}

/** @throws AppError `validation_error` for what is no cursor of a list with this sort. */
export function decodePosition(cursor: string, sort: Sort): Position {
  const [value, id] = partsOf(cursor, sort, 3);
  return checked({ value, id });
}

/** @throws AppError `validation_error` for what is no cursor of a list by relevance. */
export function decodeRankedPosition(cursor: string): RankedPosition {
  const [value, id, rank, blockValue, blockId] = partsOf(cursor, 'relevance', 6);
  if (typeof rank !== 'number' || typeof blockId !== 'string') throw foreign();
  return { ...checked({ value, id }), rank, block: blockId === '' ? undefined : checked({ value: blockValue, id: blockId }) };
}

function partsOf(cursor: string, sort: Sort, length: number): (string | number | undefined)[] {
  const made = sortOf(cursor);
  if (made === undefined) throw foreign();
  if (made !== sort) throw invalid(`This cursor belongs to the sort "${made}". Keep the sort with its cursor, or start without a cursor.`);
  return decodeCursor(cursor, length).slice(1);
}

/** The sort that a cursor names, whatever its length. */
function sortOf(cursor: string): string | undefined {
  for (const length of [3, 6]) {
    try {
      const [sort] = decodeCursor(cursor, length);
      if (typeof sort === 'string') return ['newest', 'price_asc', 'price_desc', 'relevance'].includes(sort) ? sort : undefined;
    } catch {}
  }
  return undefined;
}

function checked(position: { value: unknown; id: unknown }): Position {
  const { value, id } = position;
  if (typeof value !== 'number' || !Number.isInteger(value) || Math.abs(value) > 8.64e15 || typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) throw foreign();
  return { value, id };
}

const foreign = () => invalid('Not a cursor of this list. Pass next_cursor unchanged and keep the same filters and sort, or start without a cursor.');
const invalid = (message: string) => new AppError('validation_error', `cursor: ${message}`, { issues: [{ path: ['cursor'], message }] });
