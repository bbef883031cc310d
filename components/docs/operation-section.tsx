import { Badge } from '@/components/ui/badge';
import { CodeBlock } from '@/components/ui/code-block';
import { DataTable } from '@/components/ui/data-table';
import { InlineCode } from '@/components/ui/inline-code';
import { slug } from '@/components/ui/slug';
import type { OperationForDocs } from './operation-for-docs';
import { TryIt } from './try-it';

/** One operation: what it does, what it takes, how to call it, and a form to call it. */
export function OperationSection({ operation }: { operation: OperationForDocs }) {
  const { id, method, path, title, description, access, parameters, examples, isRead, tool } = operation;
  return (
    <section aria-labelledby={slug(id)} className="flex min-w-0 flex-col gap-4 border-t border-line pt-7">
      <h3 id={slug(id)} className="font-display text-[1.4rem] font-medium">
        {title}
      </h3>
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={isRead ? 'green' : 'clay'}>{method}</Badge>
        <code className="font-mono text-[0.9rem] break-all">{path}</code>
        {tool ? <Badge>MCP tool {tool}</Badge> : null}
      </p>
      <p className="max-w-[72ch]">
        <InlineCode text={description} />
      </p>
      <p className="small text-soft">Who may: {access}.</p>
      {parameters.length > 0 ? <DataTable caption={`Parameters of ${title}`} columns={['Parameter', 'Type', 'Meaning']} rows={parameters.map(row)} /> : null}
      {examples.map((example) => (
        <CodeBlock key={example.title} label={example.title} code={example.curl} />
      ))}
      {isRead ? <TryIt operation={operation} /> : null}
    </section>
  );
}

const row = ({ name, in: place, type, required, description, choices, fallback }: OperationForDocs['parameters'][number]) => [
  <span key="name" className="whitespace-nowrap">
    <code className="font-mono text-[0.88rem] font-semibold">{name}</code>
    <span className="small block text-soft">{required ? `${place}, required` : place}</span>
  </span>,
  <span key="type" className="small">
    {type}
  </span>,
  <span key="meaning" className="small block min-w-52">
    <InlineCode text={description} />
    {choices.length > 0 ? `. One of: ${choices.join(', ')}` : ''}
    {fallback === undefined ? '' : `. Usual: ${fallback}`}
  </span>,
];
