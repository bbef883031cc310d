import type { Relaxation } from '@/components/search/relaxations';
import { relaxSearch } from '@/lib/domains/listings/relax';
import { searchListings } from '@/lib/domains/listings/search';
import { attempt, type QueryIssue } from '@/lib/surfaces/web';
import type { PageSearch } from './read-search';

/** Fills rows of two, three and four. */
const PAGE_SIZE = 24;
/** With so many homes or fewer, changes that give more are offered. */
const FEW = 5;

type Answer = Extract<Awaited<ReturnType<typeof attempt<typeof searchListings>>>, { ok: true }>['output'];

/** What a search page shows of the homes: a page of them, or what is wrong with the question, and how to get more where they are few. */
export interface HomesFound {
  answer: Answer | undefined;
  issues: QueryIssue[];
  relaxations: readonly Relaxation[];
}

export async function findHomes({ input, issues }: PageSearch): Promise<HomesFound> {
  if (issues.length > 0) return { answer: undefined, issues, relaxations: [] };
  const found = await attempt(searchListings, { limit: PAGE_SIZE, ...input, include: ['total'] });
  if (!found.ok) return { answer: undefined, issues: found.issues, relaxations: [] };
  const { total = 0 } = found.output;
  return { answer: found.output, issues: [], relaxations: total <= FEW ? await findRelaxations(input) : [] };
}

async function findRelaxations({ sort: _, limit: __, cursor: ___, include: ____, ...filters }: PageSearch['input']): Promise<readonly Relaxation[]> {
  const relaxed = await attempt(relaxSearch, { ...filters, few: FEW });
  return relaxed.ok ? relaxed.output.data : [];
}
