import { SentenceBox } from '@/components/search/sentence-box';
import { ButtonLink } from '@/components/ui/button';
import { HouseBeside } from './house-beside';

/** The body of every 404 page. */
export function NothingHere() {
  return (
    <HouseBeside>
      <h1>There is nothing at this address</h1>
      <p>The home may have been withdrawn, or the link may have been cut short. Conversations open only with the private link that was shown when they began.</p>
      <SentenceBox form="nothing" label="Look for a home instead" placeholder="2 bed to rent in Austin" />
      <p className="flex flex-wrap gap-3">
        <ButtonLink href="/search" quiet>
          Search homes
        </ButtonLink>
        <ButtonLink href="/homes" quiet>
          Homes by city
        </ButtonLink>
        <ButtonLink href="/" quiet>
          Go to the front page
        </ButtonLink>
      </p>
    </HouseBeside>
  );
}
