import { indented, type Reply, replyOf } from './reply';

/** Reads what an MCP endpoint answered: one JSON document, or a stream of events (Streamable HTTP), shown one after the other. */
export async function mcpReplyOf(address: string, response: Response): Promise<Reply> {
  const reply = await replyOf('POST', address, response);
  return { ...reply, body: messagesOf(reply.body) || 'The answer is empty.' };
}

/** How one JSON-RPC message is posted to an MCP endpoint. */
export const mcpPost = (message: string) => ({ method: 'POST', headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' }, body: message });

/** The messages in the body of an answer, each pretty-printed. */
export function messagesOf(body: string): string {
  const events = [...body.matchAll(/^data: ?(.*)$/gm)].map(([, data]) => data as string).filter(Boolean);
  return (body.trimStart().startsWith('{') || events.length === 0 ? [body] : events).map(indented).join('\n\n');
}
