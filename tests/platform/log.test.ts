import { describe, expect, it } from 'vitest';
import { createLog } from '@/lib/platform/log/create-log';
import { requestLine } from '@/lib/platform/log/request-line';

function capture() {
  const lines: string[] = [];
  return { log: createLog('info', { write: (line: string) => lines.push(line) }), lines };
}

describe('log', () => {
  it('writes one JSON line an entry with time, level and message', () => {
    const { log, lines } = capture();
    log.info({ listingId: 'lst_1' }, 'listing published');
    expect(JSON.parse(lines[0] as string)).toMatchObject({ level: 'info', msg: 'listing published', listingId: 'lst_1', time: expect.stringMatching(/^\d{4}-.*Z$/) });
  });

  it('keeps keys, tokens and passwords out, by name and by look', () => {
    const { log, lines } = capture();
    const key = `ope_${'a1B2'.repeat(8)}`;
    log.info({ key, nested: { token: 'abcdef', headers: { authorization: 'Basic xyz' } }, password: 'hunter2' }, `sent Bearer ${key}`);
    log.error({ err: new Error(`key ra_${'Z9'.repeat(16)} was refused at /conversations/1?token=private-link&x=1`) }, 'failed');
    const text = lines.join('');
    for (const secret of ['a1B2a1B2', 'abcdef', 'Basic xyz', 'hunter2', 'Z9Z9', 'private-link']) expect(text).not.toContain(secret);
    expect(text).toContain('x=1');
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
  });

  it('logs a request by its route, and a failure of ours as an error', () => {
    const { log, lines } = capture();
    requestLine(log, { requestId: 'r1', method: 'GET', route: '/api/v1/listings/{id}', status: 200, durationMs: 1.2345, actor: 'visitor' });
    requestLine(log, { requestId: 'r2', method: 'GET', route: '/api/v1/listings/{id}', status: 503, durationMs: 2, actor: 'agent' });
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'info', route: '/api/v1/listings/{id}', durationMs: 1.2 },
      { level: 'error', status: 503 },
    ]);
  });
});
