import { XMLParser } from 'fast-xml-parser';
import { AppError } from '@/lib/kernel/errors';
import type { SourceRow } from '../schema';

/**
 * Reads the `<property>` (or `<listing>`, `<ad>`) elements of an XML feed one at a time, whatever its size; Kyero's format is one such.
 * @throws AppError `unprocessable_entity` for XML without such elements, or one that breaks off
 */
export async function* readXml(text: AsyncIterable<string>): AsyncGenerator<SourceRow> {
  let buffer = '';
  let element: string | undefined;
  let number = 0;
  for await (const chunk of text) {
    buffer += chunk;
    element ??= RECORD.exec(buffer)?.[1];
    if (element) {
      const found = cutRecords(buffer, element);
      buffer = found.rest;
      for (const record of found.records) yield rowOf(++number, record, element);
    }
    if (buffer.length > MAX_RECORD_CHARACTERS) throw wrong(element ? 'One element is longer than 16 million characters.' : NO_RECORDS);
  }
  if (!element) throw wrong(NO_RECORDS);
  if (new RegExp(`<${element}[\\s>]`).test(buffer)) throw wrong(`The XML breaks off after record ${number}. Fetch the file again.`);
}

const MAX_RECORD_CHARACTERS = 16_000_000;
const NO_RECORDS = 'This XML holds no <property> elements. Give a Kyero v3 feed, or another format that openstead import reads.';
const RECORD = /<(property|listing|ad)(?=[\s>])/i;
const wrong = (message: string) => new AppError('unprocessable_entity', message);

/** Lists stay lists when they have one member. */
const LISTS = new Set(['feature', 'image', 'photo', 'picture']);
// Fragments carry no DOCTYPE, so that no entity can be declared; text stays text, numbers are read by the preset.
const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false, isArray: (name) => LISTS.has(name) });

/** Whole elements at the front of the text; a closing tag inside CDATA closes nothing. */
function cutRecords(text: string, element: string): { records: string[]; rest: string } {
  const tag = new RegExp(`<!\\[CDATA\\[[\\s\\S]*?\\]\\]>|<!--[\\s\\S]*?-->|<${element}(?=[\\s>])[^>]*>|</${element}\\s*>`, 'g');
  const records: string[] = [];
  let start = -1;
  let done = 0;
  for (const match of text.matchAll(tag)) {
    if (match[0].startsWith('<!')) continue;
    if (!match[0].startsWith('</')) {
      if (start < 0) start = match.index;
    } else if (start >= 0) {
      done = match.index + match[0].length;
      records.push(text.slice(start, done));
      start = -1;
    }
  }
  // Before the first record only the prolog is waiting; keep enough for a tag cut in two.
  return { records, rest: start >= 0 ? text.slice(start) : text.slice(Math.max(done, text.length - 200)) };
}

function rowOf(number: number, xml: string, element: string): SourceRow {
  try {
    const parsed = parser.parse(xml, true) as Record<string, unknown>;
    const values = parsed[element];
    if (values && typeof values === 'object') return { number, values: values as Record<string, unknown> };
  } catch {
    // Told below.
  }
  return { number, values: {}, broken: `The <${element}> element is not well-formed XML.` };
}
