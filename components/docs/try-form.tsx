'use client';

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { type Reply, replyOf } from './reply';
import { ReplyView } from './reply-view';

interface Props {
  id: string;
  path: string;
  label: string;
  /** The answer to what the fields hold, where the page was asked for with it. */
  reply?: Reply | undefined;
  children: ReactNode;
}

/** Without JavaScript, and before it is there, the form leads to a page that shows the answer; with it, the answer comes to this one. */
export function TryForm({ id, path, label, reply: given, children }: Props) {
  const [reply, setReply] = useState(given);
  const answer = useRef<HTMLDivElement>(null);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const address = addressOf(path, new FormData(event.currentTarget));
    setReply({ method: 'GET', address, status: 'Waiting', body: '' });
    setReply(await fetchReply(address));
  };
  useEffect(() => {
    if (reply && reply !== given) answer.current?.scrollIntoView({ block: 'nearest' });
  }, [reply, given]);
  return (
    <>
      <form action={`/docs/try/${id}#reply`} method="get" onSubmit={send} aria-label={label} className="flex flex-col gap-4 py-3">
        {children}
      </form>
      <div ref={answer} id="reply" aria-live="polite" className="scroll-mt-4 pb-3 empty:hidden">
        {reply ? <ReplyView reply={reply} label="Answer" /> : null}
      </div>
    </>
  );
}

/** The API address that the filled-in form stands for; parameters that the path names go into it. */
function addressOf(template: string, form: FormData): string {
  const query = new URLSearchParams([...form.entries()].flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value]] : [])));
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = query.get(name) ?? 'missing';
    query.delete(name);
    return encodeURIComponent(value);
  });
  return query.size > 0 ? `${path}?${query}` : path;
}

async function fetchReply(address: string): Promise<Reply> {
  try {
    return await replyOf('GET', address, await fetch(address, { headers: { Accept: 'application/json' } }));
  } catch {
    return { method: 'GET', address, status: 'No answer', body: 'The request did not reach the server. Check the connection and send it again.' };
  }
}
