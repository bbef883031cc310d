import { readDrafts } from '@/lib/domains/imports/read-drafts';
import type { ListingDraft, Outcome } from '@/lib/domains/imports/schema';

export const NOW = new Date('2026-11-01T12:00:00.000Z');

/** Path of one of our own small files. */
export const fixture = (name: string): string => `tests/fixtures/imports/${name}`;

/** Every outcome of a file, the published drafts by source id, and what was refused: row → code. */
export async function read(path: string, options: Partial<Parameters<typeof readDrafts>[1]> = {}) {
  const { outcomes, ...file } = await readDrafts(path, { now: NOW, ...options });
  const all: Outcome[] = [];
  for await (const outcome of outcomes) all.push(outcome);
  const drafts: Record<string, ListingDraft> = Object.fromEntries(all.flatMap((outcome) => (outcome.kind === 'publish' ? [[outcome.draft.sourceId, outcome.draft] as const] : [])));
  const refused = Object.fromEntries(all.flatMap((outcome) => (outcome.kind === 'refuse' ? [[outcome.row, outcome.reason.code] as const] : [])));
  const merged = Object.fromEntries(all.flatMap((outcome) => (outcome.kind === 'merge' ? [[outcome.row, outcome.sourceId] as const] : [])));
  const warned = (row: number) => all.find((outcome) => outcome.row === row)?.warnings.map(({ code }) => code) ?? [];
  return { ...file, all, drafts, refused, merged, warned };
}
