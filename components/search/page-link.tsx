'use client';

import Link, { useLinkStatus } from 'next/link';
import { type ReactNode, useLayoutEffect } from 'react';

/** A link to another page of the same results, without a new document: the map stays as it is, and the list begins anew. */
export function PageLink({ children, ...rest }: { href: string; rel?: string | undefined; className: string; children: ReactNode }) {
  return (
    <Link {...rest} prefetch={false} scroll={false}>
      {children}
      <Turning />
    </Link>
  );
}

/** Dims the results until the others are there, then begins with their heading, for eyes and keys. */
function Turning() {
  const { pending } = useLinkStatus();
  useLayoutEffect(() => {
    if (!pending) return;
    document.documentElement.toggleAttribute('data-searching', true);
    return () => {
      document.documentElement.removeAttribute('data-searching');
      // React gives the focus back to the link when it is done.
      queueMicrotask(begin);
    };
  }, [pending]);
  return null;
}

function begin(): void {
  document.getElementById('results')?.focus({ preventScroll: true });
  scrollTo({ top: 0, behavior: 'instant' });
}
