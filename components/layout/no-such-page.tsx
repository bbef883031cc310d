import { SentenceBox } from '@/components/search/sentence-box';
import { NothingHere } from './nothing-here';

/** Shown at addresses that no page has, and where a page says no more of what it lacks. */
export function NoSuchPage() {
  return (
    <NothingHere
      title="There is nothing at this address"
      form={<SentenceBox form="nothing" label="Look for a home instead" placeholder="2 bed to rent in Austin" />}
      ways={['/search', '/homes', '/']}
    >
      The home may have been withdrawn, or the link may have been cut short. Conversations open only with the private link that was shown when they began.
    </NothingHere>
  );
}
