import { CodeBlock } from '@/components/ui/code-block';
import { MCP_CLIENTS } from './mcp-clients';

/** Each usual client with what connects it to this installation; with a key, only those that can send one. */
export function McpClientList({ endpoint, agentKey }: { endpoint: string; agentKey?: string }) {
  return (
    <ul className="grid list-none gap-3 ps-0!">
      {MCP_CLIENTS.map(({ name, note, snippet }, index) => {
        const code = snippet(endpoint, agentKey);
        return code ? (
          <li key={name} className="min-w-0">
            <details open={index === 0} className="rounded-card border border-line bg-card">
              <summary className="min-h-12 px-4 py-3 font-semibold hover:text-green">{name}</summary>
              <div className="flex min-w-0 flex-col gap-3 px-4 pb-4">
                {note ? <p className="max-w-[68ch]">{note}</p> : null}
                <CodeBlock label={agentKey ? `${name}, with the key` : name} code={code} />
              </div>
            </details>
          </li>
        ) : null;
      })}
    </ul>
  );
}
