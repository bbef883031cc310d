import type { ReactNode } from 'react';

/** A message set apart: good news in green, a change or a caution in clay. */
export function Notice({ tone = 'green', title, children }: { tone?: 'green' | 'clay'; title?: string; children: ReactNode }) {
  const colors = tone === 'green' ? 'border-green bg-green-wash' : 'border-clay bg-clay-wash';
  return (
    <div className={`flex flex-col gap-2 rounded-control border-s-4 p-4 ${colors}`}>
      {title ? <p className="font-semibold">{title}</p> : null}
      {children}
    </div>
  );
}
