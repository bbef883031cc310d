import type { Metadata } from 'next';
import Link from 'next/link';
import { HomeSearch } from '@/components/listings/home-search';
import { ListingGrid } from '@/components/listings/listing-grid';
import { JsonLd } from '@/components/ui/json-ld';
import { searchListings } from '@/lib/domains/listings/search';
import { webSiteJsonLd } from '@/lib/surfaces/discovery/website';
import { ask, jsonLdScript, siteUrl } from '@/lib/surfaces/web';
import { feedLinks } from './feed-links';

export const metadata: Metadata = { alternates: { canonical: '/', types: feedLinks() } };

export default async function HomePage() {
  const { data } = await ask(searchListings, { limit: 8 });
  return (
    <>
      <JsonLd json={jsonLdScript(webSiteJsonLd(siteUrl()))} />
      <section className="wrap flex flex-col gap-6 pt-10 pb-12 sm:pt-16 sm:pb-16">
        <div className="flex max-w-3xl flex-col gap-3">
          <h1 className="text-[clamp(2.3rem,1.5rem+3.6vw,4.1rem)]">Find the home, then ask about it</h1>
          <p className="max-w-[54ch] text-[1.15rem] text-soft">Homes to rent and to buy, with the price, the facts and a straight line to whoever offers them.</p>
        </div>
        <HomeSearch city="Austin" />
      </section>
      <section aria-labelledby="newest" className="wrap flex flex-col gap-5">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <h2 id="newest">Newest homes</h2>
          <Link href="/search" prefetch={false} className="link">
            All homes
          </Link>
        </div>
        {data.length > 0 ? <ListingGrid listings={data} label="Newest homes" /> : <p>No homes are on offer yet.</p>}
      </section>
      <section aria-labelledby="agents" className="wrap pt-14">
        <div className="flex flex-col gap-3 border-t border-line pt-8 md:flex-row md:items-baseline md:gap-12">
          <h2 id="agents" className="shrink-0">
            For agents
          </h2>
          <p className="max-w-[68ch]">
            An assistant can search these same homes, read every fact and write to the lister for you, over{' '}
            <Link href="/docs" prefetch={false} className="link">
              REST
            </Link>
            ,{' '}
            <Link href="/docs/mcp" prefetch={false} className="link">
              MCP
            </Link>{' '}
            and{' '}
            <a href="/api/v1/feed.json" className="link">
              feeds
            </a>
            .
          </p>
        </div>
      </section>
    </>
  );
}
