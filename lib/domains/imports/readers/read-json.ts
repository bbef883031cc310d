import { AppError } from '@/lib/kernel/errors';
import type { SourceRow } from '../schema';

/**
 * Reads records of JSON one at a time, whatever the size of the file: an array of objects, an object that holds them under `value` (RESO, OData) or
 * another usual name, one object, or JSON Lines. A record that is no JSON comes back as `broken`.
 * @throws AppError `unprocessable_entity` where the file breaks off or holds no record
 */
export async function* readJson(text: AsyncIterable<string>): AsyncGenerator<SourceRow> {
  const splitter = new Splitter();
  let number = 0;
  for await (const chunk of text) {
    for (const record of splitter.push(chunk)) yield rowOf(++number, record);
  }
  if (splitter.isOpen) throw new AppError('unprocessable_entity', `The JSON breaks off after record ${number}. Fetch the file again.`);
  if (number === 0) throw new AppError('unprocessable_entity', 'The JSON holds no records. Give an array of objects, {"value": […]}, or one object a line.');
}

/** Names under which an envelope holds its records. */
const ENVELOPES = new Set(['value', 'data', 'records', 'listings', 'properties', 'items', 'results', 'rows']);
const MAX_RECORD_CHARACTERS = 16_000_000;

function rowOf(number: number, json: string): SourceRow {
  try {
    const values: unknown = JSON.parse(json);
    if (values && typeof values === 'object' && !Array.isArray(values)) return { number, values: values as Record<string, unknown> };
  } catch {
    // Told below.
  }
  return { number, values: {}, broken: 'The record is not a JSON object.' };
}

/** Cuts a stream of JSON into the texts of its record objects by counting braces outside strings. */
class Splitter {
  #buffer = '';
  #position = 0;
  #recordStart = -1;
  #stringStart = -1;
  #lastString = '';
  #depth = 0;
  /** Depth at which records lie: 0 for JSON Lines and arrays' brackets are counted, so 1 for an array, 2 in an envelope. */
  #recordDepth = -1;
  #escaped = false;
  #found = false;
  #mayBeEnvelope = false;

  get isOpen(): boolean {
    return this.#depth > 0 || this.#stringStart >= 0;
  }

  *push(chunk: string): Generator<string> {
    this.#buffer += chunk;
    for (; this.#position < this.#buffer.length; this.#position++) {
      const record = this.#step(this.#buffer.charCodeAt(this.#position));
      if (record !== undefined) yield record;
    }
    this.#forget();
  }

  #step(code: number): string | undefined {
    if (this.#stringStart >= 0) {
      if (this.#escaped) this.#escaped = false;
      else if (code === BACKSLASH) this.#escaped = true;
      else if (code === QUOTE) this.#endString();
      return undefined;
    }
    // A list of anything but objects belongs to a record; an empty list of OData is an answer without records.
    if (this.#mayBeEnvelope && code > SPACE && code !== OPEN_BRACE) {
      this.#mayBeEnvelope = false;
      if (code === CLOSE_BRACKET && this.#lastString === 'value') this.#recordDepth = 2;
    }
    if (code === QUOTE) this.#stringStart = this.#position;
    else if (code === OPEN_BRACKET || code === OPEN_BRACE) this.#open(code);
    else if (code === CLOSE_BRACKET || code === CLOSE_BRACE) return this.#close(code);
    return undefined;
  }

  #endString(): void {
    if (this.#depth === 1) this.#lastString = this.#buffer.slice(this.#stringStart + 1, this.#position);
    this.#stringStart = -1;
  }

  #open(code: number): void {
    if (this.#depth === 0 && this.#recordDepth <= 0) this.#recordDepth = code === OPEN_BRACKET ? 1 : 0;
    // An envelope looks like one record until its list of records opens.
    else if (this.#mayBeEnvelope && code === OPEN_BRACE) {
      this.#recordDepth = 2;
      this.#mayBeEnvelope = false;
    }
    if (this.#depth === 1 && code === OPEN_BRACKET && this.#recordDepth === 0 && !this.#found) this.#mayBeEnvelope = ENVELOPES.has(this.#lastString);
    if (code === OPEN_BRACE && this.#depth === this.#recordDepth) this.#recordStart = this.#position;
    this.#depth++;
  }

  #close(code: number): string | undefined {
    this.#depth--;
    if (code !== CLOSE_BRACE || this.#depth !== this.#recordDepth || this.#recordStart < 0) return undefined;
    const record = this.#buffer.slice(this.#recordStart, this.#position + 1);
    this.#recordStart = -1;
    this.#found = true;
    return record;
  }

  /** Lets go of text that no open record or string needs. */
  #forget(): void {
    const keep = Math.min(...[this.#recordStart, this.#stringStart].filter((start) => start >= 0), this.#position);
    if (this.#buffer.length - keep > MAX_RECORD_CHARACTERS) throw new AppError('unprocessable_entity', 'One JSON record is longer than 16 million characters.');
    this.#buffer = this.#buffer.slice(keep);
    this.#position -= keep;
    if (this.#recordStart >= 0) this.#recordStart -= keep;
    if (this.#stringStart >= 0) this.#stringStart -= keep;
  }
}

const SPACE = 32;
const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
