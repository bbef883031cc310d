import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { OperationForDocs } from './operation-for-docs';

type Parameter = OperationForDocs['parameters'][number];

/** A control for each parameter of an operation, filled in with its sample, and the button that sends them. What is empty and may be so is folded. */
export function TryFields({ operation: { id, parameters, sample } }: { operation: OperationForDocs }) {
  const form = `try-${id.replace('.', '-')}`;
  const isUsed = ({ name, required }: Parameter) => required || Boolean(sample[name]);
  const used = parameters.filter(isUsed);
  const shown = used.length > 0 ? used : parameters.slice(0, FEW);
  const rest = parameters.filter((parameter) => !shown.includes(parameter));
  return (
    <>
      {shown.length > 0 ? <Fields form={form} parameters={shown} sample={sample} /> : null}
      {rest.length > FEW ? (
        <details>
          <summary className="small min-h-11 py-2.5 font-semibold text-green">{rest.length} more parameters</summary>
          <div className="pt-2">
            <Fields form={form} parameters={rest} sample={sample} />
          </div>
        </details>
      ) : rest.length > 0 ? (
        <Fields form={form} parameters={rest} sample={sample} />
      ) : null}
      <p>
        <Button type="submit">Send request</Button>
      </p>
    </>
  );
}

/** So few empty fields need no fold. */
const FEW = 3;

function Fields({ form, parameters, sample }: { form: string; parameters: readonly Parameter[]; sample: OperationForDocs['sample'] }) {
  return (
    <div className="grid gap-3 sm:grid-cols-2 md:grid-cols-3">
      {parameters.map(({ name, type, choices, required }) => {
        const field = { form, name, label: name, required, defaultValue: sample[name] ?? '' };
        return choices.length > 0 && !type.startsWith('list') ? (
          <SelectField key={name} {...field} choices={['', ...choices].map((value) => ({ value, label: value || 'not sent' }))} />
        ) : (
          <TextField key={name} {...field} autoComplete="off" />
        );
      })}
    </div>
  );
}
