import { Fragment } from 'react';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import { InlineCode } from '@/components/ui/inline-code';
import { CodeChoice } from './code-choice';
import type { OperationForDocs } from './operation-for-docs';
import { TryIt } from './try-it';

/** One operation: what it does, what it takes, how to call it, what comes back, and a form to call it. */
export function OperationArticle({ operation, baseUrl }: { operation: OperationForDocs; baseUrl: string }) {
  const { method, path, title, description, access, parameters, examples, answer, status, isRead, tool } = operation;
  return (
    <article className="flex min-w-0 flex-col gap-8">
      <div className="flex flex-col gap-4">
        <h1>{title}</h1>
        <p className="flex flex-wrap items-center gap-2">
          <Badge tone={isRead ? 'green' : 'clay'}>{method}</Badge>
          <code className="font-mono text-[0.95rem] break-all">{path}</code>
          {tool ? <Badge>MCP tool {tool}</Badge> : null}
        </p>
        <p className="max-w-[72ch]">
          <InlineCode text={description} />
        </p>
        <p className="small text-soft">Who may: {access}.</p>
      </div>
      <section aria-labelledby="examples" className="flex min-w-0 flex-col gap-5">
        <h2 id="examples">{examples.length > 1 ? 'Examples' : 'Example'}</h2>
        {examples.map((example) => (
          <div key={example.title} className="flex min-w-0 flex-col gap-1">
            <h3>{example.title}</h3>
            <CodeChoice title={example.title} request={example.request} baseUrl={baseUrl} />
          </div>
        ))}
        {isRead ? <TryIt operation={operation} /> : null}
      </section>
      {parameters.length > 0 ? (
        <section aria-labelledby="parameters" className="flex min-w-0 flex-col gap-3">
          <h2 id="parameters">Parameters</h2>
          <DataTable caption={`Parameters of ${title}`} columns={['Parameter', 'Meaning']} rows={parameters.map(parameterRow)} />
        </section>
      ) : null}
      <section aria-labelledby="answer" className="flex min-w-0 flex-col gap-3">
        <h2 id="answer">What comes back</h2>
        <p>Status {status}, as JSON.</p>
        <DataTable caption={`Members of the answer of ${title}`} columns={['Member', 'Meaning']} rows={answer.map(answerRow)} />
      </section>
    </article>
  );
}

const parameterRow = ({ name, in: place, type, required, description, choices, fallback }: OperationForDocs['parameters'][number]) => [
  <Name key="name" id={`parameter-${name}`} name={name} type={type} note={required ? `${place}, required` : place} />,
  <span key="meaning" className="small block min-w-40">
    <InlineCode text={description} />
    {choices.length > 0 ? `. One of: ${choices.join(', ')}` : ''}
    {fallback === undefined ? '' : `. Usual: ${fallback}`}
  </span>,
];

const answerRow = ({ name, type, description }: OperationForDocs['answer'][number]) => [
  <Name key="name" name={name} type={type} />,
  <span key="meaning" className="small block min-w-40">
    <InlineCode text={description} />
  </span>,
];

/** A name may part at its dots where there is little room, never within a word; its type stands below it. */
function Name({ id, name, type, note }: { id?: string; name: string; type: string; note?: string }) {
  const parts = name.split(/(?<=\.)/);
  return (
    <span id={id} className="block max-w-80">
      <code className="font-mono text-[0.88rem] font-semibold">
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one name stay in their order
          <Fragment key={index}>
            {index > 0 ? <wbr /> : null}
            <span className="whitespace-nowrap">{part}</span>
          </Fragment>
        ))}
      </code>
      <span className="small block text-soft">{type}</span>
      {note ? <span className="small block text-soft">{note}</span> : null}
    </span>
  );
}
