import type { z } from 'zod';
import { schemaOf } from '@/lib/kernel/json-schema';
import { readQuery } from './search-query';

/** A part of a page's address that could not be used. */
export interface LeftOut {
  name: string;
  value: string;
  /** What is wrong with the value, in a person's words; absent where the name itself is unknown. */
  fault?: string;
}

/**
 * Reads of a page's query what an operation's input schema accepts, so that one bad part of a link does not spoil the rest.
 * Marks that advertisers and mailers hang on links go without a word; everything else that does not fit is in `leftOut`.
 * @returns the raw input, and the parameters that it was read from
 * @throws Error for a schema that refuses what is not in the query: all its members must be optional
 */
export function readWhatFits<S extends z.ZodObject>(schema: S, params: URLSearchParams): { input: z.input<S>; kept: URLSearchParams; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const kept = new URLSearchParams();
  const isList = (name: string) => schemaOf(schema, 'input').properties?.[name]?.type === 'array';
  for (const [name, value] of params) {
    if (Object.hasOwn(schema.shape, name)) {
      if (isList(name) || !kept.has(name)) kept.append(name, value);
      else if (kept.get(name) !== value) leftOut.push({ name, value, fault: 'It is given twice, and the first is used.' });
    } else if (!isTracking(name) && leftOut.every((other) => other.name !== name)) leftOut.push({ name, value });
  }
  for (;;) {
    const read = readQuery(schema, kept);
    if (read.ok) return { input: read.input, kept, leftOut };
    const faulty = new Map(read.issues.map(({ path: [name, index], message }) => [`${name} ${index}`, { name: String(name), index, message }]));
    // From the end, so that the positions of what stands before stay true.
    for (const { name, index, message } of [...faulty.values()].reverse()) leftOut.push({ name, value: takeAway(kept, name, index), fault: message });
  }
}

/** Removes a parameter, or one value of a list. @returns what was removed */
function takeAway(params: URLSearchParams, name: string, index: string | number | undefined): string {
  if (!params.has(name)) throw new Error(`"${name}" is refused and cannot be left out, because it is not there`);
  const values = params.getAll(name).flatMap((value) => (typeof index === 'number' ? value.split(',') : [value]));
  const removed = typeof index === 'number' ? values.splice(index, 1) : values.splice(0);
  values.length > 0 ? params.set(name, values.join(',')) : params.delete(name);
  return removed.join(', ').trim();
}

const TRACKING = /^(utm|mc|hsa|pk|mtm|matomo|piwik|vero|oly|_hs|_ga|_gl|ga|at|stm|itm|cm|trk|ns)_|^(_hsenc|_hsmi|_ga|_gl|ref|ref_src|referrer|source|campaign|cid|sid)$/i;
const CLICK = /^([a-z]{0,3}clid|[a-z]{2,3}clkid|gbraid|wbraid|gclsrc|srsltid|igshid|igsh|si|epik|mkt_tok|li_fat_id|s_kwcid|[a-z]+_cid|cmpid|trkid)$/i;

const isTracking = (name: string): boolean => TRACKING.test(name) || CLICK.test(name);
