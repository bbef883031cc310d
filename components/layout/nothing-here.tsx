import { ButtonLink } from '@/components/ui/button';
import { Prose } from '@/components/ui/prose';

/** The body of every 404 page. */
export function NothingHere() {
  return (
    <Prose>
      <h1>There is nothing at this address</h1>
      <p>The home may have been withdrawn, or the link may have been cut short. Conversations open only with the private link that was shown when they began.</p>
      <p className="flex flex-wrap gap-3">
        <ButtonLink href="/search">Search homes</ButtonLink>
        <ButtonLink href="/" quiet>
          Go to the front page
        </ButtonLink>
      </p>
    </Prose>
  );
}
