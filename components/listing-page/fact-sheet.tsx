import type { ReactNode } from 'react';

/** A fact; what is not known and not asked for is left out by the caller. */
export type Fact = readonly [name: string, value: ReactNode];

/** A group of facts in cells of one size, term above value; its title stands beside them where there is room. */
export function FactSheet({ title, facts, children }: { title: string; facts: readonly Fact[]; children?: ReactNode }) {
  if (facts.length === 0 && !children) return null;
  return (
    <section className="grid gap-x-8 gap-y-2 border-t border-line pt-4 md:grid-cols-[8.5rem_minmax(0,1fr)] print:grid-cols-[7rem_minmax(0,1fr)] print:pt-2">
      <h3>{title}</h3>
      <div className="flex min-w-0 flex-col gap-3">
        <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3 print:grid-cols-4 print:gap-y-1">
          {facts.map(([name, value]) => (
            <div key={name} className={`min-w-0 ${isLong(value) ? 'col-span-full' : ''}`}>
              <dt className="small text-soft">{name}</dt>
              <dd className="font-medium">
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
        {children}
      </div>
    </section>
  );
}

/** Many words take the whole width: in a cell they would be a narrow column down the page. */
const isLong = (value: ReactNode): boolean => typeof value === 'string' && value.length > 160;
