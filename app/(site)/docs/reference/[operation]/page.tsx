import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { DocsFrame } from '@/components/docs/docs-frame';
import { OperationArticle } from '@/components/docs/operation-article';
import { operationHref } from '@/components/docs/operation-href';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { sentenceCase } from '@/components/ui/sentence-case';
import { slug } from '@/components/ui/slug';
import { operationDocs, siteUrl } from '@/lib/surfaces/web';
import { docsPages } from '../../docs-pages';

type Props = { params: Promise<{ operation: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, title, method, path, description } = await operationOf(params);
  return { title: `${title}, API reference`, description: `${method} ${path}. ${description}`.slice(0, 200), alternates: { canonical: operationHref(id) } };
}

export default async function OperationPage({ params }: Props) {
  await connection();
  const operation = await operationOf(params);
  const href = operationHref(operation.id);
  return (
    <DocsFrame current={href} groups={docsPages()}>
      <div className="flex min-w-0 flex-col gap-5">
        <Breadcrumbs
          steps={[
            { name: 'Docs', href: '/docs' },
            { name: sentenceCase(operation.group), href: `/docs#${operation.group}` },
            { name: operation.title, href },
          ]}
        />
        <OperationArticle operation={operation} baseUrl={siteUrl()} />
      </div>
    </DocsFrame>
  );
}

async function operationOf(params: Props['params']) {
  const { operation } = await params;
  return operationDocs().find(({ id }) => slug(id) === operation) ?? notFound();
}
