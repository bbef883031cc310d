import { date } from '@/components/format/date';
import { moment } from '@/components/format/moment';
import type { Message } from '@/lib/domains/conversations/schema';

const WHO = { visitor: 'You', agent: 'An agent', lister: 'The lister', system: 'Openstead' } as const;

/** A conversation's messages, oldest first; one's own stand on the right. */
export function MessageList({ messages }: { messages: readonly Message[] }) {
  return (
    <ol aria-label="Messages" className="flex flex-col gap-4">
      {messages.map(({ id, sender, message, structured_payload: facts, created_at }) => (
        <li key={id} className={`max-w-[92%] rounded-card border border-line p-4 sm:max-w-[80%] ${sender.kind === 'visitor' ? 'self-end bg-green-wash' : 'self-start bg-card'}`}>
          <p className="small flex flex-wrap justify-between gap-x-5 text-soft">
            <span className="font-semibold text-ink">{sender.kind === 'visitor' ? WHO.visitor : (sender.name ?? WHO[sender.kind])}</span>
            <time dateTime={created_at}>{moment(created_at)}</time>
          </p>
          <p dir="auto" className="mt-1 whitespace-pre-line">
            {message}
          </p>
          <SuggestedDay value={facts?.preferred_date} />
        </li>
      ))}
    </ol>
  );
}

/** Agents may put anything into structured facts; only a day is shown as one. */
function SuggestedDay({ value }: { value: unknown }) {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) return null;
  return <p className="small mt-2">Suggested day: {date(value)}</p>;
}
