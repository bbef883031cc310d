import type { Preset } from './presets/preset';
import type { SourceRow } from './schema';

/** For files that hold one home several times: which row stands for each id, the one with the latest date, and the last of several with that date. */
export async function latestRows(rows: AsyncIterable<SourceRow>, latest: NonNullable<Preset['latest']>): Promise<ReadonlyMap<string, number>> {
  const best = new Map<string, { row: number; at: number }>();
  for await (const { number, values } of rows) {
    const id = latest.id(values);
    if (id === null) continue;
    const at = latest.at(values);
    const before = best.get(id);
    if (!before || at >= before.at) best.set(id, { row: number, at });
  }
  return new Map([...best].map(([id, { row }]) => [id, row]));
}
