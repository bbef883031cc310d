import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DocsFrame } from '@/components/docs/docs-frame';
import { GuideStepSection } from '@/components/docs/guides/guide-step-section';
import { GUIDES } from '@/components/docs/guides/guides';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button';
import { searchListings } from '@/lib/domains/listings/search';
import { ask, siteUrl } from '@/lib/surfaces/web';
import { docsPages } from '../../docs-pages';

type Props = { params: Promise<{ guide: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, description, slug } = await guideOf(params);
  return { title, description, alternates: { canonical: `/docs/guides/${slug}` } };
}

export default async function GuidePage({ params }: Props) {
  const guide = await guideOf(params);
  const { data } = await ask(searchListings, { limit: 1 });
  // A home that is here, and plain placeholders for what only the reader has.
  const values = {
    baseUrl: siteUrl(),
    listing: data[0]?.id ?? 'lst_a1b2c3d4e5',
    conversation: '019a0000-0000-7000-8000-000000000000',
    token: 'your-conversation-token',
    key: 'ope_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  };
  const next = GUIDES[GUIDES.indexOf(guide) + 1];
  const href = `/docs/guides/${guide.slug}`;
  return (
    <DocsFrame current={href} groups={docsPages()}>
      <article className="flex min-w-0 flex-col gap-9">
        <div className="flex flex-col gap-4">
          <Breadcrumbs
            steps={[
              { name: 'Docs', href: '/docs' },
              { name: guide.title, href },
            ]}
          />
          <h1>{guide.title}</h1>
          <p className="max-w-[68ch] text-[1.1rem] text-soft">{guide.description}</p>
        </div>
        {guide.steps.map((step) => (
          <GuideStepSection key={step.title} step={step} values={values} />
        ))}
        <p className="flex flex-wrap gap-3 border-t border-line pt-6">
          {next ? <ButtonLink href={`/docs/guides/${next.slug}`}>{`Next: ${next.title}`}</ButtonLink> : null}
          <ButtonLink href="/docs/playground" quiet>
            Try it in the playground
          </ButtonLink>
        </p>
      </article>
    </DocsFrame>
  );
}

async function guideOf(params: Props['params']) {
  const { guide: slug } = await params;
  return GUIDES.find((guide) => guide.slug === slug) ?? notFound();
}
