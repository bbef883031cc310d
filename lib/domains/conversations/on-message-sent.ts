import { defineHandler } from '@/lib/platform/jobs/define-handler';
import { sendMail } from '@/lib/platform/mail';
import { letterOf } from './record-letter';
import { insertLink } from './record-link';
import { visitorMail } from './visitor-mail';

/** Mails a visitor the lister's answer with a private link. An agent reads its conversation itself. */
export const onMessageSent = defineHandler({
  name: 'conversations.mail_visitor',
  on: ['message.sent'],
  async run(ctx, event) {
    const letter = await letterOf(ctx.db, (event.data as { message_id: string }).message_id);
    if (!letter?.contact.email || letter.agent) return;
    const { conversation_url } = await insertLink(ctx.db, ctx.baseUrl, letter.conversationId, ctx.now());
    await sendMail({ ...visitorMail(letter, letter.contact.email, conversation_url), key: event.id });
  },
});
