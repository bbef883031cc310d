import { filtersMeaning, type Rule } from './reading';
import { words } from './scanner';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const UNIT_MS: Record<string, number> = { hour: HOUR_MS, day: DAY_MS, week: 7 * DAY_MS, month: 30 * DAY_MS };

/** `listed today`, `new this week`, `updated in the last 3 days`, `changed since 2026-01-31`: whole days, so that the search stays the same for a day. */
export const readRecency =
  (now: Date): Rule =>
  (scan) => {
    const since = scan.take(SINCE)?.[1];
    if (since !== undefined) return Number.isNaN(Date.parse(`${since}T00:00:00Z`)) ? { kind: 'unread' } : changedSince(new Date(`${since}T00:00:00Z`));
    const match = scan.take(RECENT);
    if (!match) return undefined;
    const [, day, count, unit] = match;
    if (day !== undefined) return changedSince(daysBefore(now, day === 'today' ? 0 : day === 'yesterday' ? 1 : day.endsWith('week') ? 7 : 30));
    const past = Number(count ?? 1) * (UNIT_MS[unit as string] ?? 0);
    return changedSince(daysBefore(now, Math.ceil(past / DAY_MS)));
  };

const SAID = '(?:new(?:ly)?(?: listed| homes| listings)?|listed|added|updated|changed|posted|reduced)';
const SINCE = words(`${SAID} since (\\d{4}-\\d\\d-\\d\\d)`);
const RECENT = words(`${SAID} (?:(today|yesterday|this week|this month)|(?:in |within |during |over )?the (?:last|past) (?:(\\d{1,3}) )?(hour|day|week|month)s?)`);

const daysBefore = (now: Date, days: number): Date => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() - days));
const changedSince = (time: Date) => filtersMeaning({ updated_since: time.toISOString() }, `Changed since ${time.toISOString().slice(0, 10)}`);
