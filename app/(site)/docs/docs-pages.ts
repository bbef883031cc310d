import type { NavGroup } from '@/components/docs/docs-nav';
import { GUIDES } from '@/components/docs/guides/guides';
import { operationHref } from '@/components/docs/operation-href';
import { sentenceCase } from '@/components/ui/sentence-case';
import { operationDocs } from '@/lib/surfaces/web';

/** Every page of the documentation, as its navigation shows them. */
export function docsPages(): NavGroup[] {
  const groups = Map.groupBy(operationDocs(), ({ group }) => group);
  return [
    { title: 'Guides', links: GUIDES.map(({ slug, title }) => ({ href: `/docs/guides/${slug}`, label: title })) },
    {
      title: 'Tools',
      links: [
        { href: '/docs/mcp', label: 'Connect over MCP' },
        { href: '/docs/playground', label: 'Playground' },
      ],
    },
    {
      title: 'Reference',
      links: [
        { href: '/docs', label: 'Overview' },
        { href: '/problems', label: 'Errors' },
      ],
    },
    ...[...groups].map(([group, operations]) => ({ title: sentenceCase(group), links: operations.map(({ id, title }) => ({ href: operationHref(id), label: title })) })),
  ];
}
