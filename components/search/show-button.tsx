'use client';

import { plural } from '@/components/format/plural';
import { Button } from '@/components/ui/button';
import { useDraft } from './filter-draft';

/** Sends the form of filters around it, and says what that gives; the number follows every change. */
export function ShowButton({ className = '' }: { className?: string }) {
  const { total } = useDraft();
  const text = total === undefined ? 'Show homes' : total === 0 ? 'No home fits' : plural(total, { one: 'Show # home', other: 'Show # homes' });
  return (
    <>
      <Button type="submit" className={className}>
        {text}
      </Button>
      <span role="status" className="sr-only">
        {total === undefined ? '' : plural(total, { one: '# home fits', other: '# homes fit' })}
      </span>
    </>
  );
}
