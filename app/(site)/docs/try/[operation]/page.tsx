import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PlaygroundFrame } from '@/components/docs/playground-frame';
import { RestConsole } from '@/components/docs/rest-console';
import { operationDocs, type PageQuery, toSearchParams } from '@/lib/surfaces/web';
import { docsPages } from '../../docs-pages';
import { openReads } from '../../playground/open-reads';
import { RestIntro } from '../../playground/rest-intro';
import { sentReply } from './sent-reply';

export const metadata: Metadata = { title: 'Answer of the API', alternates: { canonical: '/docs/playground' }, robots: { index: false } };

interface Props {
  params: Promise<{ operation: string }>;
  searchParams: Promise<PageQuery>;
}

/** Where a "try it" form goes without JavaScript, or before it is there: the same form with what was sent, and the answer. */
export default async function TryPage({ params, searchParams }: Props) {
  const { operation: id } = await params;
  const fields = toSearchParams(await searchParams);
  const reply = await sentReply(id, fields);
  const operation = operationDocs().find((one) => one.id === id);
  if (!reply || !operation) notFound();
  return (
    <PlaygroundFrame way="/docs/playground" groups={docsPages()} intro={<RestIntro />}>
      <RestConsole operations={openReads()} operation={{ ...operation, sample: Object.fromEntries(fields) }} reply={reply} />
    </PlaygroundFrame>
  );
}
