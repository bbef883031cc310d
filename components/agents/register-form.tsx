'use client';

import { McpClientList } from '@/components/docs/mcp-client-list';
import { ButtonLink } from '@/components/ui/button';
import { CodeBlock } from '@/components/ui/code-block';
import { ErrorSummary } from '@/components/ui/error-summary';
import type { FormAnswer } from '@/components/ui/form-answer';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { useFormAction } from '@/components/ui/use-form-action';

const FIELDS = {
  name: 'Name of the agent',
  description: 'What it does, and for whom',
  developer_email: 'Your email',
  website_url: 'Website (optional)',
  callback_url: 'Callback address (optional)',
};

export interface Registered {
  data: { id: string; name: string };
  api_key: string;
}

type Register = (state: FormAnswer<Registered> | null, form: FormData) => Promise<FormAnswer<Registered>>;

/** Registers an agent; the answer takes the form's place, for its key is shown only then. */
export function RegisterForm({ action, endpoint }: { action: Register /** Of the MCP server. */; endpoint: string }) {
  const { state, refused, submit, field } = useFormAction<Registered>(action, '/agents/register');
  if (state?.ok) return <KeyShown registered={state.output} endpoint={endpoint} />;
  const control = (name: keyof typeof FIELDS) => ({ ...field(name), label: FIELDS[name], form: 'register' });
  return (
    <form action={submit} className="flex flex-col gap-4" aria-label="Register an agent" noValidate>
      {refused ? <ErrorSummary message={refused.message} issues={refused.issues} form="register" fields={FIELDS} /> : null}
      <TextField {...control('name')} required maxLength={80} hint="Shown in the directory and to listers." />
      <TextArea {...control('description')} required maxLength={1000} rows={4} hint="Shown in the directory." />
      <TextField {...control('developer_email')} type="email" autoComplete="email" required hint="Never shown. We write only when something is wrong with the agent." />
      <TextField {...control('website_url')} type="url" autoComplete="url" placeholder="https://" />
      <TextField {...control('callback_url')} type="url" placeholder="https://" hint="Kept with the registration, never shown." />
      <p>
        <SubmitButton busy="Registering">Register and show the key</SubmitButton>
      </p>
    </form>
  );
}

function KeyShown({ registered: { data, api_key: key }, endpoint }: { registered: Registered; endpoint: string }) {
  return (
    <div className="flex flex-col gap-5">
      <div role="status">
        <Notice title={`${data.name} is registered`}>
          <p>
            Its id is {data.id}. <strong>This key is shown only now</strong>: store it where your agent finds it and nobody else does. Whoever has it speaks as your agent.
          </p>
        </Notice>
      </div>
      <CodeBlock label="API key" code={key} />
      <h2>Then connect it</h2>
      <p>Over MCP, in the client that you use:</p>
      <McpClientList endpoint={endpoint} agentKey={key} />
      <p>Over REST, with this header on each request:</p>
      <CodeBlock label="Header" code={`Authorization: Bearer ${key}`} />
      <p className="flex flex-wrap gap-3">
        <ButtonLink href="/docs/guides/inquire" quiet>
          Guide: ask a lister
        </ButtonLink>
        <ButtonLink href={`/agents/${data.id}`} quiet>
          See its profile
        </ButtonLink>
      </p>
    </div>
  );
}
