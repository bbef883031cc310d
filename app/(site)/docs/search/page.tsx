import type { Metadata } from 'next';
import { connection } from 'next/server';
import { DocHits } from '@/components/docs/doc-hits';
import { DocsFrame } from '@/components/docs/docs-frame';
import { type PageQuery, toSearchParams } from '@/lib/surfaces/web';
import { docsPages } from '../docs-pages';
import { findInDocs } from '../find-in-docs';

export const metadata: Metadata = {
  title: 'Search the documentation',
  description: 'Find guides, operations, fields and error codes of the Openstead API.',
  alternates: { canonical: '/docs/search' },
};

const MOST = 30;

export default async function DocsSearchPage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  await connection();
  const query = (toSearchParams(await searchParams).get('q') ?? '').trim().slice(0, 100);
  return (
    <DocsFrame current="/docs/search" groups={docsPages()} query={query}>
      <DocHits query={query} hits={findInDocs(query, MOST)} />
    </DocsFrame>
  );
}
