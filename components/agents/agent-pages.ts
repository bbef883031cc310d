/** Where a page of the directory leads: a cursor goes only forward, so `back` keeps those of the pages before. */
export interface AgentPages {
  number: number;
  previous: string | undefined;
  next: string | undefined;
}

const TRAIL = 40;

export function agentPages(params: URLSearchParams, nextCursor: string | null): AgentPages {
  const cursor = params.get('cursor');
  const trail = (params.get('back') ?? '').split('.').filter(Boolean);
  const before = trail.slice(0, -1);
  return {
    number: cursor ? trail.length + 1 : 1,
    previous: cursor ? hrefOf(trail.at(-1) ?? FIRST, before) : undefined,
    next: nextCursor ? hrefOf(nextCursor, [...trail, cursor ?? FIRST].slice(-TRAIL)) : undefined,
  };
}

const FIRST = 'first';

function hrefOf(cursor: string, trail: readonly string[]): string {
  if (cursor === FIRST) return '/agents';
  const query = new URLSearchParams({ cursor });
  if (trail.length > 0) query.set('back', trail.join('.'));
  return `/agents?${query}`;
}
