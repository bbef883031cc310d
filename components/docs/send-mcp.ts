export interface McpReply {
  status: string;
  /** JSON-RPC messages, indented; events of a stream one after the other. */
  body: string;
}

/** Posts one JSON-RPC message to an MCP endpoint; the answer may be one JSON document or a stream of events (Streamable HTTP). */
export async function sendMcp(endpoint: string, message: string): Promise<McpReply> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
      body: message,
    });
    return { status: `${response.status} ${response.statusText}`.trim(), body: messagesOf(await response.text()) || 'The answer is empty.' };
  } catch {
    return { status: 'No answer', body: 'The request did not reach the server. Check the connection and send it again.' };
  }
}

/** The messages in the body of an answer, each pretty-printed. */
export function messagesOf(body: string): string {
  const events = [...body.matchAll(/^data: ?(.*)$/gm)].map(([, data]) => data as string).filter(Boolean);
  return (body.trimStart().startsWith('{') || events.length === 0 ? [body] : events).map(pretty).join('\n\n');
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
