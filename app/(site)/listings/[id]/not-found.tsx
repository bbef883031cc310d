import type { Metadata } from 'next';
import { SentenceBox } from '@/components/search/sentence-box';
import { ButtonLink } from '@/components/ui/button';
import { Prose } from '@/components/ui/prose';

export const metadata: Metadata = { title: 'No such home', robots: { index: false } };

/** An address that names no home, or none that is public. Homes that were sold or withdrawn keep their page. */
export default function NoHome() {
  return (
    <Prose>
      <h1>No home is at this address</h1>
      <p>The link may have been cut short, or the home was never published. Homes that were sold or withdrawn keep their page here.</p>
      <SentenceBox form="missing" label="What are you looking for?" placeholder="2 bed under 1800 in Austin with parking" />
      <p className="flex flex-wrap gap-3">
        <ButtonLink href="/search" quiet>
          Search homes
        </ButtonLink>
        <ButtonLink href="/homes" quiet>
          Homes by city
        </ButtonLink>
      </p>
    </Prose>
  );
}
