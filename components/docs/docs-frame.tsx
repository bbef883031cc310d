import type { ReactNode } from 'react';
import { DocsNav, type NavGroup } from './docs-nav';
import { DocsSearchForm } from './docs-search-form';

/** A page of the documentation: search and the list of pages beside it, above it where there is no room. `current` is the page's own path. */
export function DocsFrame({ current, groups, query, children }: { current: string; groups: readonly NavGroup[]; query?: string; children: ReactNode }) {
  return (
    <div className="wrap grid gap-x-12 gap-y-6 py-6 sm:py-8 lg:grid-cols-[15rem_minmax(0,1fr)]">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section aria-label="Find your way" tabIndex={0} className="no-print -mx-2 flex flex-col gap-4 px-2 lg:sticky lg:top-0 lg:max-h-dvh lg:self-start lg:overflow-y-auto lg:py-4">
        <DocsSearchForm query={query} titles={groups.flatMap(({ links }) => links.map(({ label }) => label))} />
        <DocsNav current={current} groups={groups} />
      </section>
      <div className="min-w-0 lg:pt-4">{children}</div>
    </div>
  );
}
