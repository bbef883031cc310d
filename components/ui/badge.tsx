import type { ReactNode } from 'react';

/** A word that classifies; green for what is new, clay for what has changed. */
export function Badge({ tone = 'plain', children }: { tone?: 'plain' | 'green' | 'clay'; children: ReactNode }) {
  const colors = { plain: 'bg-sunk text-ink', green: 'bg-green-wash text-green', clay: 'bg-clay-wash text-clay' }[tone];
  return <span className={`inline-block rounded-sm px-2 py-0.5 text-[0.82rem] leading-snug font-semibold ${colors}`}>{children}</span>;
}
