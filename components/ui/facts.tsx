import type { ReactNode } from 'react';

/** A group of facts, name beside value; facts without a value are left out by the caller. */
export function Facts({ title, facts }: { title: string; facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  if (facts.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h3>{title}</h3>
      <dl className="flex flex-col">
        {facts.map(([name, value]) => (
          <div key={name} className="flex flex-wrap justify-between gap-x-4 border-t border-line py-1.5">
            <dt className="text-soft">{name}</dt>
            <dd className="text-end font-medium">
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
