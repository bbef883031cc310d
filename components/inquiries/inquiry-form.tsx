'use client';

import type { ReactNode } from 'react';
import { ErrorSummary } from '@/components/ui/error-summary';
import type { FormAnswer } from '@/components/ui/form-answer';
import { type Choice, SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { useFormAction } from '@/components/ui/use-form-action';
import { ConsentField } from './consent-field';

export type SendInquiry = (state: FormAnswer<never> | null, form: FormData) => Promise<FormAnswer<never>>;

interface Props {
  action: SendInquiry;
  address: string;
  /** Makes sending twice the same as once. */
  formKey: string;
  /** Texts come from the server, so that the page's script stays small: labels by field, kinds of questions, and what is agreed to. */
  labels: Record<string, string>;
  kinds: readonly Choice[];
  more: string;
  /** Id of the text that `consent` shows. */
  consentId: string;
  consent: ReactNode;
}

const DAY = 'structured_payload.preferred_date';

/** Asks the lister about a home. Success leads to the conversation; a fault keeps what was typed. */
export function InquiryForm({ action, address, formKey, labels, kinds, more, consentId, consent }: Props) {
  const { refused, submit, field } = useFormAction<never>(action, address);
  const control = (name: string) => ({ ...field(name), label: labels[name] ?? name, form: 'inquiry' });
  const [type, phone, day] = [control('inquiry_type'), control('contact_phone'), control(DAY)];
  return (
    <form action={submit} className="flex flex-col gap-3" aria-label="Ask about this home" noValidate>
      {refused ? <ErrorSummary message={refused.message} issues={refused.issues} form="inquiry" fields={labels} /> : null}
      <input type="hidden" name="_key" value={formKey} />
      <SelectField {...type} defaultValue={type.defaultValue || 'general'} choices={kinds} />
      <TextArea {...control('message')} required maxLength={10_000} rows={3} />
      <TextField {...control('contact_name')} autoComplete="name" maxLength={200} />
      <TextField {...control('contact_email')} type="email" autoComplete="email" hint="Word of the answer comes there, too." />
      <details open={[phone, day].some(({ defaultValue, error }) => defaultValue || error)}>
        <summary className="small min-h-9 py-1.5 font-semibold text-green">{more}</summary>
        <div className="flex flex-col gap-3 pt-2">
          <TextField {...phone} type="tel" autoComplete="tel" />
          <TextField {...day} type="date" />
        </div>
      </details>
      <ConsentField {...control('consent')} value={consentId}>
        {consent}
      </ConsentField>
      <SubmitButton busy="Sending">Send to the lister</SubmitButton>
    </form>
  );
}
