import { Button } from '@/components/ui/button';
import { InlineCode } from '@/components/ui/inline-code';
import { SelectField } from '@/components/ui/select-field';
import type { OperationForDocs } from './operation-for-docs';
import type { Reply } from './reply';
import { TryFields } from './try-fields';
import { TryForm } from './try-form';

/** One operation to call over REST, chosen from `operations` and filled in with its sample; `reply` is shown under the form. */
export function RestConsole({ operations, operation, reply }: { operations: readonly OperationForDocs[]; operation: OperationForDocs; reply?: Reply }) {
  const { id, title, path, description } = operation;
  const choices = (operations.some((one) => one.id === id) ? operations : [operation, ...operations]).map((one) => ({
    value: one.id,
    label: `${one.title}: ${one.method} ${one.path}`,
  }));
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <form action="/docs/playground" method="get" aria-label="Choose an operation" className="flex max-w-2xl flex-wrap items-end gap-3">
        <div className="min-w-0 grow basis-40">
          <SelectField form="choose" name="operation" label="Operation" defaultValue={id} choices={choices} />
        </div>
        <Button type="submit" quiet className="whitespace-nowrap">
          Show its form
        </Button>
      </form>
      <section aria-labelledby="operation" className="min-w-0 rounded-card border border-line bg-card p-5">
        <h2 id="operation">{title}</h2>
        <p className="max-w-[72ch] py-2">
          <InlineCode text={description} />
        </p>
        <TryForm key={id} id={id} path={path} label={`Try: ${title}`} reply={reply}>
          <TryFields operation={operation} />
        </TryForm>
      </section>
    </div>
  );
}
