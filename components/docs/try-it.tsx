import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { OperationForDocs } from './operation-for-docs';
import { TryForm } from './try-form';

/** A form that calls a read operation for real, filled in with its first example. */
export function TryIt({ operation }: { operation: OperationForDocs }) {
  const form = `try-${operation.id.replace('.', '-')}`;
  return (
    <details className="rounded-card border border-line bg-card px-5 py-3">
      <summary className="min-h-8 py-1 font-semibold text-green">Try it on this site</summary>
      <TryForm id={operation.id} path={operation.path} label={`Try: ${operation.title}`}>
        <div className="grid gap-3 sm:grid-cols-2 md:grid-cols-3">
          {operation.parameters.map(({ name, type, choices, required }) => {
            const field = { form, name, label: name, required, defaultValue: operation.sample[name] ?? '' };
            return choices.length > 0 && !type.startsWith('list') ? (
              <SelectField key={name} {...field} choices={['', ...choices].map((value) => ({ value, label: value || 'not sent' }))} />
            ) : (
              <TextField key={name} {...field} autoComplete="off" />
            );
          })}
        </div>
        <p>
          <Button type="submit">Send request</Button>
        </p>
      </TryForm>
    </details>
  );
}
