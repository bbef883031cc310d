import type { ServerResponse } from 'node:http';
import { ABSENCE_NOTE } from '@/lib/surfaces/web/absence-note';

type Write = (chunk: unknown, ...rest: unknown[]) => never;

/** A page that finds nothing at its address says so without JavaScript, too. What is written must not be compressed yet. */
export function explainAbsence(response: ServerResponse): void {
  const { write, end } = response as unknown as { write: Write; end: Write };
  let isExplained = false;
  const explained = (chunk: unknown): unknown => {
    if (isExplained || response.statusCode !== 404 || !String(response.getHeader('content-type')).startsWith('text/html')) return chunk;
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return chunk;
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('latin1');
    isExplained = text.includes('<body');
    // Only where Next has left the body to its script. Bytes pass as latin1, so that a character cut in two stays whole.
    if (!isExplained || !text.includes('<html id="__next_error__"')) return chunk;
    const whole = text.replace(/<body[^>]*>/, (body) => body + ABSENCE_NOTE);
    return typeof chunk === 'string' ? whole : Buffer.from(whole, 'latin1');
  };
  Object.assign(response, {
    write: (chunk: unknown, ...rest: unknown[]) => write.call(response, explained(chunk), ...rest),
    end: (chunk: unknown, ...rest: unknown[]) => end.call(response, explained(chunk), ...rest),
  });
}
