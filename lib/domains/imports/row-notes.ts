import type { Notice } from './schema';

/** What a preset and the rules say about one row: warnings to report, or a refusal that ends it. */
export class RowNotes {
  readonly warnings: Notice[] = [];

  /** Reports something that was mended, left out or is doubtful; the row goes on. */
  warn(code: string, field: string | null, value: unknown, message: string): void {
    this.warnings.push({ code, field, value: shown(value), message });
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
