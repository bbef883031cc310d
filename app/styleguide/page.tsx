import { readFile } from 'node:fs/promises';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SiteFrame } from '@/components/layout/site-frame';
import { Colours } from '@/components/styleguide/colours';
import { Content } from '@/components/styleguide/content';
import { Controls } from '@/components/styleguide/controls';
import { Foundations } from '@/components/styleguide/foundations';
import { searchListings } from '@/lib/domains/listings/search';
import { ask, isDevelopment } from '@/lib/surfaces/web';

export const metadata: Metadata = { title: 'Style guide', robots: { index: false } };

/** Everything that pages are made of, in all its states. For those who work on the site: in production there is no such page. */
export default async function StyleguidePage() {
  if (!isDevelopment()) notFound();
  const [css, { data }] = await Promise.all([readFile('app/globals.css', 'utf8'), ask(searchListings, { limit: 1 })]);
  return (
    <SiteFrame>
      <div className="wrap flex flex-col gap-10 py-8 sm:py-12">
        <div className="flex flex-col gap-3">
          <h1>Style guide</h1>
          <p className="max-w-[68ch] text-[1.1rem] text-soft">
            What docs/design.md says, to look at: type, colour, space, shape, motion, and the ten components that everything is made of.
          </p>
        </div>
        <Foundations />
        <Colours css={css} />
        <Controls />
        <Content listing={data[0]} />
      </div>
    </SiteFrame>
  );
}
