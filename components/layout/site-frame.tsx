import type { ReactNode } from 'react';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** Skip link, banner, main and footer around every page. */
export function SiteFrame({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#content" className="sr-only rounded-control bg-green px-4 py-2 font-semibold text-on-green focus:not-sr-only focus:absolute focus:start-3 focus:top-3 focus:z-20">
        Skip to content
      </a>
      <SiteHeader />
      <main id="content" tabIndex={-1} className="grow outline-none">
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
