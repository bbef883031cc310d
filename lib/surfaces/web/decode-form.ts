import type { z } from 'zod';
import { decodeQuery } from '@/lib/platform/http/query';

/**
 * The raw input of `schema` from a posted form: each field by its JSON Schema type, empty fields left out.
 * `structured_payload.preferred_date` fills a member of an object; names that begin with `_` or `$` belong to the form, not to the operation.
 */
export function decodeForm(form: FormData, schema: z.ZodObject): Record<string, unknown> {
  const flat = new URLSearchParams();
  const nested: Record<string, Record<string, string>> = {};
  for (const [name, value] of fieldsOf(form)) {
    const [head, member] = name.split('.', 2);
    if (head === undefined || member === undefined) flat.append(name, value);
    else if (value !== '') nested[head] = { ...nested[head], [member]: value };
  }
  return { ...decodeQuery(flat, schema), ...nested };
}

/** The text fields that a person filled in, with line ends as LF. */
export function fieldsOf(form: FormData): [name: string, value: string][] {
  return [...form.entries()].flatMap(([name, value]) =>
    typeof value === 'string' && !/^[_$]/.test(name) ? [[name, value.replaceAll('\r\n', '\n').trim()] as [string, string]] : [],
  );
}
