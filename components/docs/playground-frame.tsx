import type { ReactNode } from 'react';
import { DocsFrame } from './docs-frame';
import type { NavGroup } from './docs-nav';

const WAYS = [
  { href: '/docs/playground', label: 'Over REST' },
  { href: '/docs/playground/mcp', label: 'Over MCP' },
] as const;

/** The frame of both halves of the playground; `way` is the path of the one shown. */
export function PlaygroundFrame({ way, groups, intro, children }: { way: (typeof WAYS)[number]['href']; groups: readonly NavGroup[]; intro: ReactNode; children: ReactNode }) {
  return (
    <DocsFrame current="/docs/playground" groups={groups}>
      <div className="flex min-w-0 flex-col gap-6">
        <div className="flex flex-col gap-3">
          <h1>Playground</h1>
          <p className="max-w-[68ch]">{intro}</p>
        </div>
        <nav aria-label="Way of calling" className="flex gap-x-6 border-b border-line">
          {WAYS.map(({ href, label }) => (
            <a
              key={href}
              href={href}
              aria-current={href === way ? 'page' : undefined}
              className="-mb-px flex min-h-11 items-center border-b-3 border-transparent px-1 font-semibold text-soft no-underline hover:text-green aria-[current]:border-green aria-[current]:text-green"
            >
              {label}
            </a>
          ))}
        </nav>
        {children}
      </div>
    </DocsFrame>
  );
}
