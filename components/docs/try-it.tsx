import type { OperationForDocs } from './operation-for-docs';
import { TryFields } from './try-fields';
import { TryForm } from './try-form';

/** A form that calls a read operation for real, filled in with its first example. */
export function TryIt({ operation }: { operation: OperationForDocs }) {
  return (
    <details className="rounded-card border border-line bg-card px-5 py-3">
      <summary className="min-h-8 py-1 font-semibold text-green">Try it on this site</summary>
      <TryForm id={operation.id} path={operation.path} label={`Try: ${operation.title}`}>
        <TryFields operation={operation} />
      </TryForm>
    </details>
  );
}
