import { CodeBlock } from '@/components/ui/code-block';

/** What an assistant can do here, and the address to give it. */
export function AgentsLine({ endpoint }: { endpoint: string }) {
  return (
    <section aria-labelledby="agents" className="border-t border-line bg-green-wash">
      <div className="wrap grid gap-x-12 gap-y-6 py-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:items-center">
        <div className="flex flex-col gap-3">
          <h2 id="agents">For agents</h2>
          <p className="max-w-[62ch] text-[1.1rem]">An assistant can search these same homes, read every fact and write to the lister for you. Give it this address.</p>
          <p className="flex flex-wrap gap-x-6 gap-y-1">
            <Onward href="/docs/mcp">Connect an assistant</Onward>
            <Onward href="/docs">REST</Onward>
            <a href="/api/v1/feed.json" className="link inline-flex min-h-9 items-center">
              Feeds
            </a>
            <Onward href="/docs/playground">Try it here</Onward>
          </p>
        </div>
        <CodeBlock label="MCP server" code={endpoint} />
      </div>
    </section>
  );
}

const Onward = ({ href, children }: { href: string; children: string }) => (
  <a href={href} className="link inline-flex min-h-9 items-center">
    {children}
  </a>
);
