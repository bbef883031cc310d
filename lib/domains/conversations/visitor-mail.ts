import type { Mail } from '@/lib/platform/mail';
import type { Letter } from './record-letter';

/** The mail that brings a lister's answer to the person who asked, with a private link to go on. */
export function visitorMail(letter: Letter, email: string, conversationUrl: string): Mail {
  const text = [
    `${letter.lister.name} answered about ${letter.listing.title}:`,
    letter.message,
    `Read the conversation and reply here:\n${conversationUrl}`,
    'This link is yours alone: whoever has it can read and reply. Beware of anybody who asks for money before you have seen a home.',
  ].join('\n\n');
  return { to: email, subject: `Answer: ${letter.topic}`, text };
}
