import type { z } from 'zod';
import { AppError, type Issue } from './errors';

/**
 * Parses `raw` by a strict schema.
 * @throws AppError `validation_error` with one issue a fault; an unknown field's issue names the nearest known one.
 */
export function parseInput(schema: z.ZodObject, raw: unknown): Record<string, unknown> {
  const unstorable = findUnstorable(raw, []);
  if (unstorable) {
    const message = 'Must not contain NUL characters or broken Unicode. Remove them and send it again.';
    throw new AppError('validation_error', `${unstorable.join('.')}: ${message}`, { issues: [{ path: unstorable, message }] });
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const known = Object.keys(schema.shape);
  const issues = parsed.error.issues.flatMap((issue) => toIssues(issue, known));
  throw new AppError('validation_error', summarise(issues), { issues });
}

/** Path of the first text that PostgreSQL cannot store: one with NUL or a lone surrogate, in a value or a member's name. */
function findUnstorable(value: unknown, path: (string | number)[]): (string | number)[] | undefined {
  if (typeof value === 'string') return isStorable(value) ? undefined : path;
  if (typeof value !== 'object' || value === null) return undefined;
  if (path.length > 32)
    throw new AppError('validation_error', 'The input is nested too deeply. Send at most 32 levels.', { issues: [{ path: path.slice(0, 3), message: 'Nested too deeply.' }] });
  for (const [key, member] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const found = isStorable(key) ? findUnstorable(member, at) : at;
    if (found) return found;
  }
  return undefined;
}

const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

function toIssues(issue: z.core.$ZodIssue, known: string[]): Issue[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
  return issue.keys.map((key) => ({ path: [...path, key], message: unknownField(key, path.length === 0 ? known : []) }));
}

function unknownField(key: string, known: string[]): string {
  // A lower limit may go by the bare name: `beds`, not `min_beds`.
  const bare = key.replace(/^min_/, '');
  const nearest = known.includes(bare) ? bare : nearestName(key, known);
  return nearest ? `Unknown field. Did you mean "${nearest}"?` : `Unknown field.${known.length > 0 ? ` Known fields: ${known.join(', ')}.` : ''}`;
}

function summarise(issues: Issue[]): string {
  const first = issues[0];
  if (!first) return 'The input failed validation.';
  const where = first.path.join('.');
  const rest = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  return where ? `${where}: ${first.message}${rest}` : `${first.message}${rest}`;
}

/** The name of `known` within a third of the length of `name` by edit distance, if there is one. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const wanted = plain(name.slice(0, 64));
  let best: { name: string; distance: number } | undefined;
  for (const candidate of known) {
    const distance = editDistance(wanted, plain(candidate));
    if (!best || distance < best.distance) best = { name: candidate, distance };
  }
  return best && best.distance <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
}

/** Levenshtein distance, one row of the table at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
