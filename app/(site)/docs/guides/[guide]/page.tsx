import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GuideStepSection } from '@/components/docs/guides/guide-step-section';
import { GUIDES } from '@/components/docs/guides/guides';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { searchListings } from '@/lib/domains/listings/search';
import { ask, siteUrl } from '@/lib/surfaces/web';

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
  const others = GUIDES.filter(({ slug }) => slug !== guide.slug);
  return (
    <article className="wrap flex flex-col gap-9 py-6">
      <Breadcrumbs
        steps={[
          { name: 'Docs', href: '/docs' },
          { name: guide.title, href: `/docs/guides/${guide.slug}` },
        ]}
      />
      <div className="flex flex-col gap-3">
        <h1>{guide.title}</h1>
        <p className="max-w-[68ch]">{guide.description}</p>
      </div>
      {guide.steps.map((step) => (
        <GuideStepSection key={step.title} step={step} values={values} />
      ))}
      <nav aria-label="Other guides" className="border-t border-line pt-6">
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {others.map(({ slug, title }) => (
            <li key={slug}>
              <a href={`/docs/guides/${slug}`} className="link">
                {title}
              </a>
            </li>
          ))}
          <li>
            <a href="/docs/playground" className="link">
              Playground
            </a>
          </li>
        </ul>
      </nav>
    </article>
  );
}

async function guideOf(params: Props['params']) {
  const { guide: slug } = await params;
  return GUIDES.find((guide) => guide.slug === slug) ?? notFound();
}
