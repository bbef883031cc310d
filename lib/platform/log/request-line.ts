import type { Logger } from 'pino';

/** What is kept of a request. */
export interface RequestLine {
  requestId: string;
  method: string;
  /** The template, such as `/api/v1/listings/{id}`. */
  route: string;
  status: number;
  durationMs: number;
  /** The kind of caller. */
  actor: string;
}

/** Writes a request to `log`: as an error from 500 on. */
export function requestLine(log: Logger, { durationMs, ...line }: RequestLine): void {
  log[line.status >= 500 ? 'error' : 'info']({ ...line, durationMs: Math.round(durationMs * 10) / 10 }, 'request');
}
