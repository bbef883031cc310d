import type { ReactNode } from 'react';
import { slug } from '@/components/ui/slug';

/** A chapter of the style guide. */
export function Chapter({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  return (
    <section aria-labelledby={slug(title)} className="flex min-w-0 flex-col gap-5 border-t border-line pt-8">
      <h2 id={slug(title)}>{title}</h2>
      <p className="max-w-[68ch] text-soft">{note}</p>
      {children}
    </section>
  );
}

/** One state of something, named. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <p className="small font-semibold text-soft">{name}</p>
      {children}
    </div>
  );
}

export const Row = ({ children }: { children: ReactNode }) => <div className="flex flex-wrap items-start gap-x-8 gap-y-6">{children}</div>;
