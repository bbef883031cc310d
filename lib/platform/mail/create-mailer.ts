import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import type { Options as SMTPOptions } from 'nodemailer/lib/smtp-transport';

/** A plain-text mail, with HTML beside it if wanted. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html?: string;
  replyTo?: string;
  /** Names the occasion, for example an event id: the same mail sent again has the same Message-ID and the same file. */
  key?: string;
}

export type Mailer = (mail: Mail) => Promise<void>;

/** A mailer by SMTP, or into `.eml` files that any mail program opens. */
export function createMailer({ smtpUrl, from, outboxDirectory }: { smtpUrl?: string | undefined; from: string; outboxDirectory: string }): Mailer {
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost';
  if (smtpUrl) {
    // Shorter than a handler's time, so that a server that hangs is a failure and never a second copy.
    const smtp = createTransport({ url: smtpUrl, connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 } as SMTPOptions);
    return async (mail) => void (await smtp.sendMail(message(mail, from, domain)));
  }
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return async (mail) => {
    const { message: text } = await composer.sendMail(message(mail, from, domain));
    await writeWhole(outboxDirectory, `${fileName(mail)}.eml`, text as Buffer);
  };
}

function message({ key, ...mail }: Mail, from: string, domain: string) {
  return { ...mail, from, ...(key ? { messageId: `<${digest(key + mail.to)}@${domain}>` } : {}) };
}

function fileName(mail: Mail): string {
  const words = mail.subject
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-|-$/g, '');
  return mail.key ? `${digest(mail.key + mail.to).slice(0, 16)}-${words}` : `${Date.now()}-${digest(String(Math.random())).slice(0, 8)}-${words}`;
}

/** Readers of the folder never see half a file. */
async function writeWhole(directory: string, name: string, text: Buffer): Promise<void> {
  await mkdir(directory, { recursive: true });
  const draft = path.join(directory, `.${name}.${process.pid}`);
  await writeFile(draft, text);
  await rename(draft, path.join(directory, name));
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
