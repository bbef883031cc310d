import { AppError } from '@/lib/kernel/errors';
import type { SourceRow } from '../schema';

/**
 * Reads a Rightmove BLM v3 file: `#HEADER#` names the end-of-field (EOF) and end-of-record (EOR) characters, `#DEFINITION#` the fields, `#DATA#` holds
 * the records up to `#END#`.
 * @throws AppError `unprocessable_entity` that names the section which is missing or wrong
 */
export async function* readBlm(text: AsyncIterable<string>): AsyncGenerator<SourceRow> {
  let buffer = '';
  let layout: Layout | undefined;
  let number = 0;
  let ended = false;
  for await (const chunk of text) {
    buffer += chunk;
    if (!layout) {
      const start = /#DATA#\s*?\r?\n?/i.exec(buffer);
      if (!start) {
        if (buffer.length > MAX_HEAD_CHARACTERS) break;
        continue;
      }
      layout = layoutOf(buffer.slice(0, start.index));
      buffer = buffer.slice(start.index + start[0].length);
    }
    const records = buffer.split(layout.endOfRecord);
    buffer = records.pop() ?? '';
    for (const record of records) yield rowOf(++number, record.replace(/^[\r\n]+/, ''), layout);
    ended ||= /#END#/i.test(buffer);
  }
  if (!layout) throw wrong('section #DATA# is missing');
  if (!ended) throw wrong(`the file breaks off after record ${number}: #END# is missing`);
}

interface Layout {
  endOfField: string;
  endOfRecord: string;
  fields: string[];
}

const MAX_HEAD_CHARACTERS = 1_000_000;
const wrong = (what: string) => new AppError('unprocessable_entity', `This is no BLM v3 file: ${what}. It needs #HEADER#, #DEFINITION#, #DATA# and #END#, in this order.`);

function layoutOf(head: string): Layout {
  const [header, definition] = head.split(/#DEFINITION#/i);
  if (!header || !/#HEADER#/i.test(header)) throw wrong('section #HEADER# is missing');
  if (definition === undefined) throw wrong('section #DEFINITION# is missing');
  const endOfField = /^\s*EOF\s*:\s*['"]?(.)['"]?\s*$/im.exec(header)?.[1];
  const endOfRecord = /^\s*EOR\s*:\s*['"]?(.)['"]?\s*$/im.exec(header)?.[1];
  if (!endOfField || !endOfRecord) throw wrong("the header must define EOF and EOR, such as EOF : '|'");
  const version = /^\s*VERSION\s*:\s*(\S+)/im.exec(header)?.[1];
  if (version && !version.startsWith('3')) throw wrong(`VERSION is ${version}, not 3`);
  const fields = (definition.split(endOfRecord)[0] ?? '')
    .split(endOfField)
    .map((name) => name.trim())
    .filter(Boolean);
  if (!fields.includes('AGENT_REF')) throw wrong('its definition has no field AGENT_REF');
  return { endOfField, endOfRecord, fields };
}

function rowOf(number: number, record: string, { fields, endOfField }: Layout): SourceRow {
  const cells = record.split(endOfField);
  if (cells.at(-1)?.trim() === '') cells.pop();
  const values: Record<string, unknown> = {};
  for (const [index, name] of fields.entries()) values[name] = cells[index]?.trim() ?? null;
  if (cells.length === fields.length) return { number, values };
  return { number, values, broken: `The record has ${cells.length} fields, the definition ${fields.length}.` };
}
