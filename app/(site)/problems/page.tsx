import type { Metadata } from 'next';
import { DocsFrame } from '@/components/docs/docs-frame';
import { DataTable } from '@/components/ui/data-table';
import { problemDocs } from '@/lib/surfaces/web';
import { docsPages } from '../docs/docs-pages';

export const metadata: Metadata = {
  title: 'Error reference',
  description: 'Every error the Openstead API can answer with, and what to do about it.',
  alternates: { canonical: '/problems' },
};

export default function ProblemsPage() {
  const rows = problemDocs().map(({ code, slug, status, title, advice }) => [
    status,
    <span key={code}>
      <a href={`/problems/${slug}`} className="link font-semibold">
        {title}
      </a>
      <code className="block font-mono text-[0.88rem] text-soft">{code}</code>
    </span>,
    <span key="advice" className="small block min-w-52">
      {advice}
    </span>,
  ]);
  return (
    <DocsFrame current="/problems" groups={docsPages()}>
      <div className="flex min-w-0 max-w-[52rem] flex-col gap-5">
        <h1>Error reference</h1>
        <p>Every error of the API is one of these. The detail of an answer says what was wrong with that very request.</p>
        <DataTable caption="Errors" columns={['Status', 'Error', 'What to do']} rows={rows} />
      </div>
    </DocsFrame>
  );
}
