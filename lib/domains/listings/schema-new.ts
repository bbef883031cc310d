import type { ListingSummary } from './schema';

/** Days for which a home is called new: who looks twice a week meets every new one. */
const NEW_DAYS = 3;
const DAY_MS = 86_400_000;

/** Whether a home on offer was listed within the last three days, 72 hours to the moment. @param now in milliseconds since 1970 */
export const isNew = ({ status, listed_at }: Pick<ListingSummary, 'status' | 'listed_at'>, now: number): boolean =>
  status === 'active' && now - Date.parse(listed_at) < NEW_DAYS * DAY_MS;
