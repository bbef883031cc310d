import type { Notice } from './schema';
import { textOf } from './text';

/** What a preset and the rules say about one row: warnings to report, or a refusal that ends it. */
export class RowNotes {
  readonly warnings: Notice[] = [];

  /** Reports something that was mended, left out or is doubtful; the row goes on. */
  warn(code: string, field: string | null, value: unknown, message: string): void {
    this.warnings.push({ code, field, value: shown(value), message });
  }

  /** Reports a cell that says something which was not understood, so that nothing is dropped silently. */
  unread(field: string, raw: unknown, value: unknown): void {
    if (value !== null || textOf(raw) === null) return;
    this.warn('unreadable_value', field, raw, 'This could not be read and was left out. Write a number, or a date as YYYY-MM-DD.');
  }

  /** Ends the row. @throws Refusal */
  refuse(code: string, field: string | null, value: unknown, message: string): never {
    throw new Refusal({ code, field, value: shown(value), message });
  }
}

/** Thrown by `RowNotes.refuse`; no Error, so that a bad row costs no stack trace. */
export class Refusal {
  constructor(readonly reason: Notice) {}
}

const SHOWN_CHARACTERS = 120;

function shown(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}
