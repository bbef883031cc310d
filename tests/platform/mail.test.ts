import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMailer } from '@/lib/platform/mail/create-mailer';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'openstead-mail-'));
});
afterAll(() => rm(directory, { recursive: true }));

const mail = { to: 'lister@example.com', subject: 'A question about “Sunny loft”', text: 'Is it still free?\nÅsa', replyTo: 'asa@example.com' };

describe('mail without SMTP_URL', () => {
  it('becomes an .eml file with headers and text', async () => {
    const outbox = path.join(directory, 'outbox');
    await createMailer({ from: 'Openstead <no-reply@homes.example>', outboxDirectory: outbox })(mail);
    const [name] = await readdir(outbox);
    expect(name).toMatch(/-a-question-about-sunny-loft\.eml$/);
    const text = await readFile(path.join(outbox, name as string), 'utf8');
    expect(text).toMatch(/^To: lister@example\.com$/m);
    expect(text).toMatch(/^Reply-To: asa@example\.com$/m);
    expect(text).toContain('Is it still free?');
  });

  it('sent twice for the same occasion is one file', async () => {
    const outbox = path.join(directory, 'once');
    const send = createMailer({ from: 'no-reply@homes.example', outboxDirectory: outbox });
    await send({ ...mail, key: 'evt_1' });
    await send({ ...mail, key: 'evt_1' });
    await send({ ...mail, key: 'evt_2' });
    const names = await readdir(outbox);
    expect(names).toHaveLength(2);
    expect(await readFile(path.join(outbox, names[0] as string), 'utf8')).toMatch(/^Message-ID: <[0-9a-f]{32}@homes\.example>$/m);
  });

  it('cannot be made to carry headers of its sender', async () => {
    const outbox = path.join(directory, 'headers');
    await createMailer({ from: 'no-reply@homes.example', outboxDirectory: outbox })({ ...mail, subject: 'Hello\r\nBcc: victim@example.com' });
    const [name] = await readdir(outbox);
    expect(await readFile(path.join(outbox, name as string), 'utf8')).not.toMatch(/^Bcc:/m);
  });
});

describe('mail with SMTP_URL', () => {
  it('is handed to that server', async () => {
    const received = await withSmtpServer((url) => createMailer({ smtpUrl: url, from: 'no-reply@homes.example', outboxDirectory: directory })(mail));
    expect(received).toContain('RCPT TO:<lister@example.com>');
    expect(received).toMatch(/Is it still free\?/);
  });
});

/** The least of an SMTP server: says yes to everything and keeps what it heard. */
async function withSmtpServer(use: (url: string) => Promise<void>): Promise<string> {
  let heard = '';
  let inData = false;
  const server = createServer((socket) => {
    socket.write('220 ready\r\n');
    socket.on('data', (chunk) => {
      heard += chunk;
      if (inData) {
        if (!heard.endsWith('\r\n.\r\n')) return;
        inData = false;
        socket.write('250 kept\r\n');
        return;
      }
      for (const line of String(chunk).split('\r\n').filter(Boolean)) {
        if (line === 'DATA') inData = true;
        socket.write(line === 'DATA' ? '354 go on\r\n' : line === 'QUIT' ? '221 bye\r\n' : '250 yes\r\n');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`smtp://127.0.0.1:${(server.address() as { port: number }).port}`);
  } finally {
    server.close();
  }
  return heard;
}
