import { sentenceCase } from '@/components/ui/sentence-case';
import { slug } from '@/components/ui/slug';
import type { OperationForDocs } from './operation-for-docs';
import { operationHref } from './operation-href';

/** Every operation by its group, each a link to its page. */
export function OperationIndex({ operations }: { operations: readonly OperationForDocs[] }) {
  return [...Map.groupBy(operations, ({ group }) => group)].map(([group, members]) => (
    <section key={group} aria-labelledby={group} className="flex min-w-0 flex-col gap-3">
      <h2 id={group}>{sentenceCase(group)}</h2>
      <ul className="border-t border-line">
        {members.map(({ id, title, method, path }) => (
          <li key={id} id={slug(id)} className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-2.5">
            <a href={operationHref(id)} className="link font-semibold">
              {title}
            </a>
            <code className="font-mono text-[0.85rem] break-all text-soft">
              <span className={method === 'GET' ? 'text-green' : 'text-clay'}>{method}</span> {path}
            </code>
          </li>
        ))}
      </ul>
    </section>
  ));
}
