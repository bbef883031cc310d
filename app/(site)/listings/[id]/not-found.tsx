import type { Metadata } from 'next';
import { NothingHere } from '@/components/layout/nothing-here';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';

export const metadata: Metadata = { title: 'No such home', robots: { index: false } };

/**
 * An address that names no home, or none that is public. Homes that were sold or withdrawn keep their page.
 * The form is plain HTML: every home's page would carry the script of a better one.
 */
export default function NoHome() {
  return (
    <NothingHere title="No home is at this address" form={<PlainSearch />} ways={['/search', '/homes']}>
      The link may have been cut short, or the home was never published. Homes that were sold or withdrawn keep their page here.
    </NothingHere>
  );
}

function PlainSearch() {
  return (
    <form action="/search" aria-label="Search by a sentence" className="flex flex-wrap items-end gap-2 [&>div]:grow">
      <TextField name="sentence" label="What are you looking for?" form="missing" maxLength={300} placeholder="2 bed under 1800 in Austin with parking" />
      <Button type="submit">Search</Button>
    </form>
  );
}
