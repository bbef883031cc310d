import type { Metadata } from 'next';
import { DataTable } from '@/components/ui/data-table';
import { Prose } from '@/components/ui/prose';
import { problemDocs } from '@/lib/surfaces/web';

export const metadata: Metadata = {
  title: 'Error reference',
  description: 'Every error the Openstead API can answer with, and what to do about it.',
  alternates: { canonical: '/problems' },
};

export default function ProblemsPage() {
  const rows = problemDocs().map(({ code, slug, status, title }) => [
    status,
    <a key={code} href={`/problems/${slug}`} className="link">
      {title}
    </a>,
    <code key="code" className="font-mono text-[0.88rem]">
      {code}
    </code>,
  ]);
  return (
    <Prose>
      <h1>Error reference</h1>
      <p>Every error of the API is one of these. The detail of an answer says what was wrong with that very request.</p>
      <DataTable caption="Errors" columns={['Status', 'Meaning', 'Code']} rows={rows} />
    </Prose>
  );
}
