'use client';

import { type ChangeEvent, type FormEvent, useActionState, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { type McpCall, type McpQuestion, mcpQuestion } from './mcp-question';
import { mcpPost, mcpReplyOf } from './mcp-reply';
import type { Reply } from './reply';
import { ReplyView } from './reply-view';

export type McpAnswer = McpQuestion & { reply?: Reply };

interface Props {
  endpoint: string;
  calls: readonly McpCall[];
  /** Sends the form where no script does; the page then comes back with the answer. */
  action: (state: McpAnswer | null, form: FormData) => Promise<McpAnswer>;
}

/** Sends a JSON-RPC request, chosen from `calls` and changed at will, to this installation and shows what comes back. */
export function McpConsole({ endpoint, calls, action }: Props) {
  const [came, post] = useActionState(action, null, '/docs/playground/mcp');
  const [answer, setAnswer] = useState(came);
  const shown = useRef<HTMLDivElement>(null);
  const first = came ?? { call: calls[0]?.name ?? '', request: calls[0]?.request ?? '' };
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const question = mcpQuestion(calls, new FormData(event.currentTarget));
    fill(event.currentTarget, question);
    if (question.fault) return setAnswer(question);
    setAnswer({ ...question, reply: { method: 'POST', address: endpoint, status: 'Waiting', body: '' } });
    setAnswer({ ...question, reply: await sendHere(endpoint, question.request) });
  };
  const choose = ({ target }: ChangeEvent<HTMLSelectElement>) => {
    const request = calls.find(({ name }) => name === target.value)?.request;
    if (target.form && request) fill(target.form, { call: target.value, request });
  };
  useEffect(() => {
    if (answer?.reply && answer !== came) shown.current?.scrollIntoView({ block: 'nearest' });
  }, [answer, came]);
  return (
    <form action={post} onSubmit={send} aria-label="Call over MCP" className="flex min-w-0 flex-col gap-4">
      <input type="hidden" name="_filled" defaultValue={first.call} />
      <SelectField form="mcp" name="call" label="Call" choices={calls.map(({ name }) => ({ value: name, label: name }))} defaultValue={first.call} onChange={choose} />
      <TextArea
        form="mcp"
        name="request"
        label="Request"
        rows={14}
        spellCheck={false}
        defaultValue={first.request}
        error={answer?.fault}
        style={{ fontFamily: 'ui-monospace, monospace' }}
      />
      <p>
        <Button type="submit">Send to the MCP server</Button>
      </p>
      <div ref={shown} aria-live="polite" className="min-w-0 scroll-mt-4 empty:hidden">
        {answer?.reply ? <ReplyView reply={answer.reply} label="Answer of the MCP server" /> : null}
      </div>
    </form>
  );
}

/** Writes a call's request into the form, and that it was. */
function fill(form: HTMLFormElement, { call, request }: McpQuestion): void {
  for (const [name, value] of Object.entries({ request, _filled: call })) (form.elements.namedItem(name) as HTMLInputElement | HTMLTextAreaElement).value = value;
}

async function sendHere(endpoint: string, request: string): Promise<Reply> {
  try {
    return await mcpReplyOf(endpoint, await fetch(endpoint, mcpPost(request)));
  } catch {
    return { method: 'POST', address: endpoint, status: 'No answer', body: 'The request did not reach the server. Check the connection and send it again.' };
  }
}
