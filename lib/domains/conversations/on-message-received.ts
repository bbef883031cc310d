import { defineHandler } from '@/lib/platform/jobs/define-handler';
import { sendMail } from '@/lib/platform/mail';
import { letterOf } from './record-letter';
import { listerMail } from './rules-lister-mail';

/** Mails the lister what a participant wrote. */
export const onMessageReceived = defineHandler({
  name: 'conversations.mail_lister',
  on: ['message.received'],
  async run(ctx, event) {
    const letter = await letterOf(ctx.db, (event.data as { message_id: string }).message_id);
    if (letter) await sendMail({ ...listerMail(letter, 'message', ctx.baseUrl), key: event.id });
  },
});
