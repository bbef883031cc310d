import { CodeBlock } from '@/components/ui/code-block';

/** What holds for all operations: where, with which key, how often, and how errors look. */
export function DocsGuide({ baseUrl, limits }: { baseUrl: string /** Rate limits in words, one a line. */; limits: readonly string[] }) {
  return (
    <div className="flex flex-col gap-5 [&>p]:max-w-[72ch] [&>ul]:max-w-[72ch]">
      <h1>API documentation</h1>
      <p>
        All answers are JSON. The same operations are tools of the{' '}
        <a href="/docs/mcp" className="link">
          MCP server
        </a>
        , and the whole is described by one{' '}
        <a href="/openapi.json" className="link">
          OpenAPI document
        </a>
        . Names of filters are the same in the API, over MCP, in feeds and in the address of the search page.
      </p>
      <CodeBlock label="Two homes to rent in Austin" code={`curl '${baseUrl}/api/v1/listings?city=Austin&listing_type=rent&limit=2'`} />
      <h2 id="authentication">Authentication</h2>
      <p>
        Reading needs no key. An agent that writes{' '}
        <a href="/agents/register" className="link">
          registers
        </a>{' '}
        and sends its key with each request. A person who asked without a key holds the private token of that conversation and sends it as{' '}
        <code className="font-mono text-[0.9em]">X-Conversation-Token</code>.
      </p>
      <CodeBlock label="The header" code="Authorization: Bearer ope_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" />
      <h2 id="limits">Limits</h2>
      <ul className="flex list-disc flex-col gap-1 ps-5">
        {limits.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>Every answer says what is left in X-RateLimit-Limit, X-RateLimit-Remaining and X-RateLimit-Reset; a refusal says in Retry-After when to come back.</p>
      <h2 id="lists">Lists</h2>
      <p>
        A list answers with data and next_cursor. Pass next_cursor unchanged as cursor, with the same filters and sort, to go on; null is the end. An Idempotency-Key on a POST
        makes repeating it safe for 24 hours.
      </p>
      <h2 id="errors">Errors</h2>
      <p>
        An error is one document, application/problem+json, whose detail says what to do next and whose errors name the fields. Each kind has{' '}
        <a href="/problems" className="link">
          its own page
        </a>
        .
      </p>
      <h2 id="feeds">Feeds and files</h2>
      <ul className="flex list-disc flex-col gap-1 ps-5">
        <FileLink href="/api/v1/feed.json" text="JSON Feed" note="any search, by the same filters; withdrawn homes are marked" />
        <FileLink href="/api/v1/feed.rss" text="RSS" note="the same for readers" />
        <FileLink href="/agents.txt" text="agents.txt" note="what agents may do here" />
        <FileLink href="/llms.txt" text="llms.txt" note="an index for language models" />
        <FileLink href="/.well-known/trellistate.json" text="Network manifest" note="endpoints, policies and numbers" />
      </ul>
    </div>
  );
}

function FileLink({ href, text, note }: { href: string; text: string; note: string }) {
  return (
    <li>
      <a href={href} className="link">
        {text}
      </a>
      : {note}
    </li>
  );
}
