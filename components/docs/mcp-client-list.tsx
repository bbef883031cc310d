import { CodeBlock } from '@/components/ui/code-block';
import { MCP_CLIENTS } from './mcp-clients';

/** Each usual client with what connects it to this installation. */
export function McpClientList({ endpoint }: { endpoint: string }) {
  return (
    <ul className="flex flex-col gap-5">
      {MCP_CLIENTS.map(({ name, note, snippet }) => (
        <li key={name} className="flex min-w-0 flex-col gap-2">
          {note ? <p className="small text-soft">{note}</p> : null}
          <CodeBlock label={name} code={snippet(endpoint)} />
        </li>
      ))}
    </ul>
  );
}
