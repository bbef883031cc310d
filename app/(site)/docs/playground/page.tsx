import type { Metadata } from 'next';
import { PlaygroundFrame } from '@/components/docs/playground-frame';
import { RestConsole } from '@/components/docs/rest-console';
import { type PageQuery, toSearchParams } from '@/lib/surfaces/web';
import { docsPages } from '../docs-pages';
import { knownIds } from './known-ids';
import { openReads } from './open-reads';
import { RestIntro } from './rest-intro';

export const metadata: Metadata = {
  title: 'Playground',
  description: 'Call the REST API and the MCP server of Openstead from this page, live, and see what they answer.',
  alternates: { canonical: '/docs/playground' },
};

export default async function PlaygroundPage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const chosen = toSearchParams(await searchParams).get('operation');
  const known = await knownIds();
  const operations = openReads();
  const operation = operations.find(({ id }) => id === chosen) ?? operations[0];
  return (
    <PlaygroundFrame way="/docs/playground" groups={docsPages()} intro={<RestIntro />}>
      {operation ? (
        <RestConsole
          operations={operations}
          operation={{ ...operation, sample: Object.fromEntries(Object.entries(operation.sample).map(([name, value]) => [name, known[value] ?? value])) }}
        />
      ) : null}
    </PlaygroundFrame>
  );
}
