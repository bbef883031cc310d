import type { Metadata } from 'next';
import { connection } from 'next/server';
import { DocsFrame } from '@/components/docs/docs-frame';
import { DocsGuide } from '@/components/docs/docs-guide';
import { OperationIndex } from '@/components/docs/operation-index';
import { limitLines } from '@/lib/surfaces/discovery/limits';
import { operationDocs, siteUrl } from '@/lib/surfaces/web';
import { docsPages } from './docs-pages';

export const metadata: Metadata = {
  title: 'API documentation',
  description: 'Guides to the Openstead API, and every operation with its parameters, examples in three languages and a form to try it.',
  alternates: { canonical: '/docs', types: { 'application/json': '/openapi.json' } },
};

export default async function DocsPage() {
  await connection();
  return (
    <DocsFrame current="/docs" groups={docsPages()}>
      <div className="flex min-w-0 flex-col gap-10">
        <DocsGuide baseUrl={siteUrl()} limits={limitLines()} />
        <OperationIndex operations={operationDocs()} />
      </div>
    </DocsFrame>
  );
}
