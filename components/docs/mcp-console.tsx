'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { type McpReply, sendMcp } from './send-mcp';

export interface McpCall {
  name: string;
  /** The JSON-RPC request, as text. */
  request: string;
}

/** Sends a JSON-RPC request, chosen from `calls` and changed at will, to this installation and shows what comes back. */
export function McpConsole({ endpoint, calls }: { endpoint: string; calls: readonly McpCall[] }) {
  const [request, setRequest] = useState(calls[0]?.request ?? '');
  const [fault, setFault] = useState<string>();
  const [reply, setReply] = useState<McpReply>();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setFault(undefined);
    if (!isJson(request)) return setFault('This is not JSON. Mend it, or choose the call again.');
    setReply({ status: 'Waiting', body: '' });
    setReply(await sendMcp(endpoint, request));
  };
  return (
    <form onSubmit={send} aria-label="Call over MCP" className="flex min-w-0 flex-col gap-4">
      <SelectField
        form="mcp"
        name="call"
        label="Call"
        choices={calls.map(({ name }) => ({ value: name, label: name }))}
        onChange={({ target }) => setRequest(calls.find(({ name }) => name === target.value)?.request ?? '')}
      />
      <TextArea
        form="mcp"
        name="request"
        label="Request"
        rows={14}
        spellCheck={false}
        value={request}
        error={fault}
        onChange={({ target }) => setRequest(target.value)}
        style={{ fontFamily: 'ui-monospace, monospace' }}
      />
      <p>
        <Button type="submit">Send to the MCP server</Button>
      </p>
      <div aria-live="polite" className="min-w-0">
        {reply ? (
          <>
            <p className="small font-semibold">{reply.status}</p>
            <ScrollRegion label="Answer of the MCP server" className="max-h-96 overflow-y-auto rounded-control bg-sunk">
              <pre className="p-4 font-mono text-[0.82rem]">{reply.body}</pre>
            </ScrollRegion>
          </>
        ) : null}
      </div>
    </form>
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
