'use client';

import { type FormEvent, type ReactNode, useState } from 'react';
import { ScrollRegion } from '@/components/ui/scroll-region';

interface Reply {
  address: string;
  status: string;
  body: string;
}

/** Without JavaScript the form leads to the answer; with it, the answer comes to the page. */
export function TryForm({ id, path, label, children }: { id: string; path: string; label: string; children: ReactNode }) {
  const [reply, setReply] = useState<Reply | null>(null);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const address = addressOf(path, new FormData(event.currentTarget));
    setReply({ address, status: 'Waiting', body: '' });
    setReply(await fetchReply(address));
  };
  return (
    <>
      <form action={`/docs/try/${id}`} method="get" onSubmit={send} aria-label={label} className="flex flex-col gap-4 py-3">
        {children}
      </form>
      <div aria-live="polite">{reply ? <Answer reply={reply} /> : null}</div>
    </>
  );
}

function Answer({ reply }: { reply: Reply }) {
  return (
    <div className="flex flex-col gap-2 pb-3">
      <p className="small break-all">
        <strong>{reply.status}</strong> <code className="font-mono">GET {reply.address}</code>
      </p>
      <ScrollRegion label="Answer" className="max-h-96 overflow-y-auto rounded-control bg-sunk">
        <pre className="p-4 font-mono text-[0.82rem]">{reply.body}</pre>
      </ScrollRegion>
    </div>
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
    const response = await fetch(address, { headers: { Accept: 'application/json' } });
    const text = await response.text();
    return { address, status: `${response.status} ${response.statusText}`.trim(), body: pretty(text) };
  } catch {
    return { address, status: 'No answer', body: 'The request did not reach the server. Check the connection and send it again.' };
  }
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
