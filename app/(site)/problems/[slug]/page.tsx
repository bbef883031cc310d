import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { DocsFrame } from '@/components/docs/docs-frame';
import { Badge } from '@/components/ui/badge';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { CodeBlock } from '@/components/ui/code-block';
import { Notice } from '@/components/ui/notice';
import { type ProblemDoc, problemDocs } from '@/lib/surfaces/web';
import { docsPages } from '../../docs/docs-pages';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, advice, slug } = problemOf((await params).slug);
  return { title: `${title} (error)`, description: advice, alternates: { canonical: `/problems/${slug}` } };
}

export default async function ProblemPage({ params }: Props) {
  await connection();
  const { code, title, status, retryable, advice, slug, example } = problemOf((await params).slug);
  return (
    <DocsFrame current="/problems" groups={docsPages()}>
      <div className="flex min-w-0 max-w-[52rem] flex-col gap-5 [&>p]:max-w-[68ch]">
        <Breadcrumbs
          steps={[
            { name: 'Error reference', href: '/problems' },
            { name: title, href: `/problems/${slug}` },
          ]}
        />
        <h1>{title}</h1>
        <p className="flex flex-wrap items-center gap-2">
          <Badge tone="clay">{status}</Badge>
          <code className="font-mono text-[0.95rem]">{code}</code>
        </p>
        <Notice title={advice} tone={retryable ? 'green' : 'clay'}>
          <p>{retryable ? 'The same request may succeed later.' : 'Sending the same request again will not help.'}</p>
        </Notice>
        <CodeBlock label="The error document" code={example} />
        <p>The detail of an answer says what was wrong with that very request. Quote its requestId when you report it.</p>
      </div>
    </DocsFrame>
  );
}

function problemOf(slug: string): ProblemDoc {
  return problemDocs().find((problem) => problem.slug === slug) ?? notFound();
}
