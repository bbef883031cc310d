import Link from 'next/link';
import { use } from 'react';
import type { z } from 'zod';
import { plural } from '@/components/format/plural';
import { readerUnits } from '@/components/format/reader-units';
import { hrefOf } from '@/components/listings/search-link';
import type { relaxOutput } from '@/lib/domains/listings/schema-relaxation';
import { relaxationLabel } from './relaxation-label';

export type Relaxation = z.output<typeof relaxOutput>['data'][number];

/** The smallest changes of a search that give more, each with its exact count. */
export function Relaxations({ relaxations, params }: { relaxations: readonly Relaxation[]; params: URLSearchParams }) {
  const units = use(readerUnits());
  return (
    <ul aria-label="Changes that give more" className="flex flex-wrap gap-3">
      {relaxations.map(({ label, changes, query, count: homes }) => (
        <li key={query}>
          <Link
            href={withManner(query, params)}
            prefetch={false}
            className="flex min-h-11 flex-col rounded-card border border-edge bg-card px-4 py-2.5 text-ink no-underline hover:border-green hover:text-green"
          >
            <span className="font-semibold">{relaxationLabel({ label, changes }, units)}</span>
            <span className="small text-soft">{plural(homes, { one: '# home', other: '# homes' })}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The changed search in the order and view of this one. */
function withManner(query: string, params: URLSearchParams): string {
  const next = new URLSearchParams(query);
  for (const name of ['sort', 'view']) if (params.get(name)) next.set(name, params.get(name) as string);
  return hrefOf(next);
}
