/** Reads a plain text from a position onwards. A failed `take` moves nothing. */
export class Scanner {
  at: number;

  constructor(
    readonly text: string,
    at = 0,
  ) {
    this.at = at;
  }

  /** Skips blanks and reads `pattern` (sticky) there. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.blanksEnd();
    const match = pattern.exec(this.text);
    if (!match || match[0] === '') return undefined;
    this.at = pattern.lastIndex;
    return match;
  }

  /** Runs `read`; where it gives nothing the position is as before. */
  attempt<T>(read: (scan: Scanner) => T | undefined): T | undefined {
    const before = this.at;
    const result = read(this);
    if (result === undefined) this.at = before;
    return result;
  }

  private blanksEnd(): number {
    let at = this.at;
    while (this.text[at] === ' ') at++;
    return at;
  }
}

/** A sticky pattern of whole words: `source` not followed by a further letter or digit. */
export const words = (source: string): RegExp => new RegExp(`(?:${source})(?![\\p{L}\\p{N}])`, 'yu');

/** A sticky pattern of anything. */
export const sticky = (source: string): RegExp => new RegExp(source, 'yu');
