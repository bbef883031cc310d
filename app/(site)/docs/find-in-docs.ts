import { GUIDES } from '@/components/docs/guides/guides';
import { MCP_CLIENTS } from '@/components/docs/mcp-clients';
import { operationHref } from '@/components/docs/operation-href';
import { type DocEntry, searchDocs } from '@/components/docs/search-docs';
import { slug as slugOf } from '@/components/ui/slug';
import { limitLines } from '@/lib/surfaces/discovery/limits';
import { operationDocs, problemDocs } from '@/lib/surfaces/web';

type Operation = ReturnType<typeof operationDocs>[number];

/** Everything that the documentation tells: guides and their steps, operations, fields, errors and pages. */
export const docsEntries = (): DocEntry[] => [
  ...GUIDES.flatMap(({ slug, title, description, steps }): DocEntry[] => [
    { kind: 'Guide', href: `/docs/guides/${slug}`, title, text: description },
    ...steps.map((step): DocEntry => ({ kind: 'Guide', href: `/docs/guides/${slug}#${slugOf(step.title)}`, title: step.title, within: title, text: step.text })),
  ]),
  ...operationDocs().map(operationEntry),
  ...fieldEntries(operationDocs()),
  ...problemDocs().map(({ slug, title, code, status, advice }): DocEntry => ({ kind: 'Error', href: `/problems/${slug}`, title, within: `${status} ${code}`, text: advice })),
  ...PAGES,
  { kind: 'Page', href: '/docs#limits', title: 'Rate limits', text: `${limitLines().join('. ')}. X-RateLimit-Remaining, Retry-After.` },
];

/** The search over them, made at the first question. */
export const findInDocs = (query: string, limit: number): DocEntry[] => {
  search ??= searchDocs(docsEntries());
  return search(query, limit);
};
let search: ReturnType<typeof searchDocs> | undefined;

const operationEntry = ({ id, title, method, path, description, tool }: Operation): DocEntry => ({
  kind: 'Operation',
  href: operationHref(id),
  title,
  within: `${method} ${path}`,
  text: `${description}${tool ? ` MCP tool \`${tool}\`.` : ''}`,
});

/** A field that several operations have with the same meaning is told once, where it comes first. */
function fieldEntries(operations: readonly Operation[]): DocEntry[] {
  const fields = operations.flatMap(({ id, title, parameters, answer }) => [
    ...parameters.map(({ name, description, choices }) => ({ name, text: [description, ...choices].join(', '), title, href: `${operationHref(id)}#parameter-${name}` })),
    ...answer.filter(({ description }) => description !== '').map(({ name, description }) => ({ name, text: description, title, href: `${operationHref(id)}#answer` })),
  ]);
  const first = new Map(fields.toReversed().map((field) => [`${field.name.split('.').at(-1)} ${field.text}`, field]));
  return [...first.values()].toReversed().map(({ name, text, title, href }) => ({ kind: 'Field', href, title: name, within: title, text }));
}

const page = (href: string, title: string, text: string): DocEntry => ({ kind: 'Page', href, title, text });

const PAGES: readonly DocEntry[] = [
  page('/docs/mcp', 'Connect over MCP', `Address and tools of the MCP server. ${MCP_CLIENTS.map(({ name }) => name).join(', ')}.`),
  page('/docs/playground', 'Playground', 'Call the REST API and the MCP server from the page, live.'),
  page('/docs#authentication', 'Authentication', 'Keys of agents, Authorization: Bearer, X-Conversation-Token. Reading needs no key.'),
  page('/docs#lists', 'Lists and pages', 'cursor and next_cursor, pagination, Idempotency-Key.'),
  page('/docs#errors', 'Errors', 'application/problem+json, detail, errors and their fields (RFC 9457).'),
  page('/docs#feeds', 'Feeds and files', 'JSON Feed, RSS, agents.txt, llms.txt, network manifest, OpenAPI document.'),
  page('/agents/register', 'Register an agent', 'Get an API key for an agent that writes to listers.'),
  page('/acceptable-use', 'Acceptable use', 'What people and agents may do: spam, fair housing, personal data.'),
];
