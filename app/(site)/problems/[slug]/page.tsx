import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { CodeBlock } from '@/components/ui/code-block';
import { Prose } from '@/components/ui/prose';
import { type ProblemDoc, problemDocs } from '@/lib/surfaces/web';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, advice, slug } = problemOf((await params).slug);
  return { title: `${title} (error)`, description: advice, alternates: { canonical: `/problems/${slug}` } };
}

export default async function ProblemPage({ params }: Props) {
  await connection();
  const { code, title, status, retryable, advice, slug, example } = problemOf((await params).slug);
  return (
    <Prose>
      <Breadcrumbs
        steps={[
          { name: 'Error reference', href: '/problems' },
          { name: title, href: `/problems/${slug}` },
        ]}
      />
      <h1>{title}</h1>
      <p>
        Status {status}, code <code className="font-mono text-[0.9em]">{code}</code>.
      </p>
      <p>{advice}</p>
      <p>{retryable ? 'The same request may succeed later.' : 'Sending the same request again will not help.'}</p>
      <CodeBlock label="The error document" code={example} />
    </Prose>
  );
}

function problemOf(slug: string): ProblemDoc {
  return problemDocs().find((problem) => problem.slug === slug) ?? notFound();
}
