import type { Mail } from '@/lib/platform/mail';
import type { Letter } from './record-letter';

/** The mail that brings a lister what somebody wrote. `kind` says what it is, in words: `showing request`. */
export function listerMail(letter: Letter, kind: string, baseUrl: string): Mail {
  const { contact, agent, listing, lister } = letter;
  const sender = agent?.name ?? contact.name ?? contact.email ?? contact.phone ?? 'Somebody';
  const text = [
    `${sender} wrote about ${listing.title} (${kind}):`,
    letter.message,
    ...(letter.structuredPayload ? [`With it came:\n${JSON.stringify(letter.structuredPayload, null, 2)}`] : []),
    reachable(letter),
    `The home: ${baseUrl}/listings/${listing.id}`,
    contact.email ? `Reply to this mail to answer ${contact.name ?? contact.email}.` : `Answer in the conversation ${letter.conversationId}.`,
  ].join('\n\n');
  return { to: lister.email, subject: `${letter.topic} (${kind})`, text, ...(contact.email && { replyTo: contact.email }) };
}

function reachable({ contact, agent }: Letter): string {
  return [
    contact.name && `Name: ${contact.name}`,
    contact.email && `Email: ${contact.email}`,
    contact.phone && `Phone: ${contact.phone}`,
    agent && `Sent by the AI agent ${agent.name} (${agent.id})`,
  ]
    .filter(Boolean)
    .join('\n');
}
