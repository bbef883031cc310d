import type { Metadata } from 'next';
import { connection } from 'next/server';
import { DocsGuide } from '@/components/docs/docs-guide';
import { GUIDES } from '@/components/docs/guides/guides';
import { OperationSection } from '@/components/docs/operation-section';
import { sentenceCase } from '@/components/ui/sentence-case';
import { slug } from '@/components/ui/slug';
import { limitLines } from '@/lib/surfaces/discovery/limits';
import { operationDocs, siteUrl } from '@/lib/surfaces/web';

export const metadata: Metadata = {
  title: 'API documentation',
  description: 'Every operation of the Openstead API with its parameters, an example and a form to try it.',
  alternates: { canonical: '/docs', types: { 'application/json': '/openapi.json' } },
};

export default async function DocsPage() {
  await connection();
  const groups = Map.groupBy(operationDocs(), ({ group }) => group);
  const titled = [...groups].map(([group, operations]) => ({ group, title: sentenceCase(group), operations }));
  return (
    <div className="wrap grid gap-10 py-8 sm:py-12 wide:grid-cols-[15rem_minmax(0,1fr)]">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <nav aria-label="On this page" tabIndex={0} className="wide:sticky wide:top-5 wide:max-h-[calc(100vh-2.5rem)] wide:self-start wide:overflow-y-auto">
        <details className="open-when-wide">
          <summary className="inline-flex min-h-11 items-center rounded-control border border-edge bg-card px-4 font-semibold">On this page</summary>
          <ul className="small flex flex-col gap-4 pt-3 md:pt-0">
            {GUIDES.map(({ slug: guide, title }) => (
              <li key={guide}>
                <a href={`/docs/guides/${guide}`} className="link">
                  {title}
                </a>
              </li>
            ))}
            <li>
              <a href="/docs/mcp" className="link">
                Connect over MCP
              </a>
            </li>
            <li>
              <a href="/docs/playground" className="link">
                Playground
              </a>
            </li>
            {titled.map(({ group, title, operations }) => (
              <li key={group}>
                <span className="font-semibold">{title}</span>
                <ul>
                  {operations.map(({ id, title: name }) => (
                    <li key={id}>
                      <a href={`#${slug(id)}`} className="inline-flex min-h-8 items-center text-soft hover:text-green hover:underline">
                        {name}
                      </a>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </details>
      </nav>
      <div className="flex min-w-0 flex-col gap-10">
        <DocsGuide baseUrl={siteUrl()} limits={limitLines()} />
        {titled.map(({ group, title, operations }) => (
          <section key={group} aria-labelledby={group} className="flex min-w-0 flex-col gap-7">
            <h2 id={group}>{title}</h2>
            {operations.map((operation) => (
              <OperationSection key={operation.id} operation={operation} />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}
