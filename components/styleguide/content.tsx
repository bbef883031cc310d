import { ListingCard } from '@/components/listings/listing-card';
import { CodeBlock } from '@/components/ui/code-block';
import { DataTable } from '@/components/ui/data-table';
import { Facts } from '@/components/ui/facts';
import { Notice } from '@/components/ui/notice';
import { Pager } from '@/components/ui/pager';
import type { ListingSummary } from '@/lib/domains/listings/schema';
import { Chapter, Row, Specimen } from './specimen';

/** Listing card, Facts, Notice, Data table, Disclosure and Pager. */
export function Content({ listing }: { listing: ListingSummary | undefined }) {
  return (
    <>
      <Chapter title="Listing card" note="Picture, price, size, title as the link, place.">
        {listing ? (
          <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
            <ListingCard listing={listing} />
            <ListingCard listing={{ ...listing, status: 'pending' }} />
            <ListingCard listing={{ ...listing, photos: [], beds: null, baths: null, square_feet: null }} />
          </div>
        ) : (
          <p>No home is listed on this installation.</p>
        )}
      </Chapter>
      <Chapter title="Facts" note="Terms and values in groups; an unknown value is left out.">
        <div className="max-w-md">
          <Facts
            title="Inside"
            facts={[
              ['Bedrooms', '2'],
              ['Living area', '1,250 sq ft'],
              ['Built', '1924'],
            ]}
          />
        </div>
      </Chapter>
      <Chapter title="Notice" note="A sentence that matters now, with what to do.">
        <div className="grid gap-5 md:grid-cols-2">
          <Notice title="Your message is with the lister">
            <p>The answer comes to this page.</p>
          </Notice>
          <Notice tone="clay" title="Sold on Nov 20, 2026">
            <p>It takes no more questions. Homes like it are listed below.</p>
          </Notice>
        </div>
      </Chapter>
      <Chapter title="Data table" note="Figures aligned at the end, caption, scrolls by itself.">
        <DataTable
          caption="Median rents"
          columns={['Bedrooms', '#Homes', '#Median rent']}
          rows={[
            ['Studio', '12', '$1,150'],
            ['1', '108', '$1,425'],
            ['2', '96', '$1,980'],
          ]}
        />
      </Chapter>
      <Chapter title="Disclosure" note="Details, open where there is room.">
        <div className="grid gap-5 md:grid-cols-2">
          <details className="rounded-card border border-line bg-card px-5 py-3">
            <summary className="min-h-8 py-1 font-semibold text-green">Closed</summary>
            <p className="py-2">What unfolds.</p>
          </details>
          <details open className="rounded-card border border-line bg-card px-5 py-3">
            <summary className="min-h-8 py-1 font-semibold text-green">Open</summary>
            <p className="py-2">What unfolds.</p>
          </details>
        </div>
        <Specimen name="code, to copy">
          <CodeBlock label="MCP server" code="https://example.com/api/mcp" />
        </Specimen>
      </Chapter>
      <Chapter title="Pager" note="Next and previous as links, never numbers that cannot be kept.">
        <Row>
          <div className="min-w-64 grow">
            <Pager label="First page" number={1} previous={undefined} next="/styleguide" />
          </div>
          <div className="min-w-64 grow">
            <Pager label="A page between" number={2} previous="/styleguide" next="/styleguide" />
          </div>
          <div className="min-w-64 grow">
            <Pager label="Last page" number={3} previous="/styleguide" next={undefined} />
          </div>
        </Row>
      </Chapter>
    </>
  );
}
