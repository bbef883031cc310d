import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { OperationForDocs } from './operation-for-docs';

/** A control for each parameter of an operation, filled in with its sample, and the button that sends them. */
export function TryFields({ operation }: { operation: OperationForDocs }) {
  const form = `try-${operation.id.replace('.', '-')}`;
  return (
    <>
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
    </>
  );
}
