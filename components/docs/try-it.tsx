'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { OperationForDocs } from './operation-for-docs';

interface Reply {
  address: string;
  status: string;
  body: string;
}

/** Calls a read operation for real. Without JavaScript the form leads to the answer; with it, the answer comes to the page. */
export function TryIt({ operation }: { operation: OperationForDocs }) {
  const [reply, setReply] = useState<Reply | null>(null);
  const form = `try-${operation.id.replace('.', '-')}`;
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const address = addressOf(operation, new FormData(event.currentTarget));
    setReply({ address, status: 'Waiting', body: '' });
    setReply(await fetchReply(address));
  };
  return (
    <details className="rounded-card border border-line bg-card px-5 py-3">
      <summary className="min-h-8 py-1 font-semibold text-green">Try it on this site</summary>
      <form action={`/docs/try/${operation.id}`} method="get" onSubmit={send} aria-label={`Try: ${operation.title}`} className="flex flex-col gap-4 py-3">
        <div className="grid gap-3 sm:grid-cols-2 md:grid-cols-3">
          {operation.parameters.map(({ name, type, choices, required }) => {
            const field = { form, name, label: name, required, defaultValue: operation.sample[name] ?? '' };
            return choices.length > 0 && !type.startsWith('list') ? (
              <SelectField key={name} {...field} choices={['', ...choices].map((value) => ({ value, label: value || 'not sent' }))} />
            ) : (
              <TextField key={name} {...field} autoComplete="off" />
            );
          })}
        </div>
        <p>
          <Button type="submit">Send request</Button>
        </p>
      </form>
      <div aria-live="polite">{reply ? <Answer reply={reply} /> : null}</div>
    </details>
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

function addressOf(operation: OperationForDocs, form: FormData): string {
  const fields = [...form.entries()].flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value] as [string, string]] : []));
  const inPath = new Set(operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name));
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(new Map(fields).get(name) ?? 'missing'));
  const query = new URLSearchParams(fields.filter(([name]) => !inPath.has(name)));
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
