import path from 'node:path';
import { env } from '@/lib/platform/env';
import { createMailer, type Mail, type Mailer } from './create-mailer';

export type { Mail } from './create-mailer';

let mailer: Mailer | undefined;

/**
 * Sends a mail by SMTP_URL, or writes it to `outbox/` in DATA_DIR where none is set.
 * Call it from a job or an event handler only: nothing is sent before commit. @throws Error if the server refuses it
 */
export function sendMail(mail: Mail): Promise<void> {
  mailer ??= createMailer({ smtpUrl: env.SMTP_URL, from: env.MAIL_FROM, outboxDirectory: path.join(env.DATA_DIR, 'outbox') });
  return mailer(mail);
}
