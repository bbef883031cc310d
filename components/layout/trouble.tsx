'use client';

import { Button, ButtonLink } from '@/components/ui/button';
import { HouseBeside } from './house-beside';

/** The body of every error page; `digest` finds the failure in the server's log. */
export function Trouble({ digest, retry }: { digest?: string; retry: () => void }) {
  return (
    <HouseBeside>
      <h1>Something failed on our side</h1>
      <p>Nothing was changed. Trying once more often helps; if it does not, please tell us what you were doing.</p>
      {digest ? <p>Our reference for it: {digest}</p> : null}
      <p className="flex flex-wrap gap-3">
        <Button type="button" onClick={retry}>
          Try again
        </Button>
        <ButtonLink href="/" quiet>
          Go to the front page
        </ButtonLink>
      </p>
    </HouseBeside>
  );
}
