'use client';

import { ErrorSummary } from '@/components/ui/error-summary';
import type { FormAnswer } from '@/components/ui/form-answer';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { useFormAction } from '@/components/ui/use-form-action';
import { ConsentField } from './consent-field';

const FIELDS = {
  inquiry_type: 'What is it about?',
  message: 'Your message',
  contact_name: 'Your name',
  contact_email: 'Your email (optional)',
  contact_phone: 'Your phone (optional)',
  'structured_payload.preferred_date': 'A day that suits you (optional)',
  _consent: 'Consent',
};

const TYPES = [
  { value: 'general', label: 'A question' },
  { value: 'showing_request', label: 'I would like to see it' },
  { value: 'offer_of_interest', label: 'I am interested in an offer' },
  { value: 'data_correction', label: 'Something here is wrong' },
];

export type SendInquiry = (state: FormAnswer<never> | null, form: FormData) => Promise<FormAnswer<never>>;

interface Props {
  action: SendInquiry;
  address: string;
  /** Makes sending twice the same as once. */
  formKey: string;
  /** Who gets what is written; the consent names them. */
  recipient: string;
}

/** Asks the lister about a home. Success leads to the conversation; a fault keeps what was typed. */
export function InquiryForm({ action, address, formKey, recipient }: Props) {
  const { refused, submit, field } = useFormAction<never>(action, address);
  const control = (name: keyof typeof FIELDS) => ({ ...field(name), label: FIELDS[name], form: 'inquiry' });
  const type = field('inquiry_type');
  const more = [control('contact_phone'), control('structured_payload.preferred_date')] as const;
  return (
    <form action={submit} className="flex flex-col gap-3" aria-label="Ask about this home" noValidate>
      {refused ? <ErrorSummary message={refused.message} issues={refused.issues} form="inquiry" fields={FIELDS} /> : null}
      <input type="hidden" name="_key" value={formKey} />
      <SelectField {...control('inquiry_type')} defaultValue={type.defaultValue || 'general'} choices={TYPES} />
      <TextArea {...control('message')} required maxLength={10_000} rows={3} />
      <TextField {...control('contact_name')} autoComplete="name" maxLength={200} />
      <TextField {...control('contact_email')} type="email" autoComplete="email" hint="Word of the answer comes there, too." />
      <details open={more.some(({ defaultValue, error }) => defaultValue !== '' || error)}>
        <summary className="small min-h-9 py-1.5 font-semibold text-green">Add a phone or a day that suits you</summary>
        <div className="flex flex-col gap-3 pt-2">
          <TextField {...more[0]} type="tel" autoComplete="tel" />
          <TextField {...more[1]} type="date" />
        </div>
      </details>
      <ConsentField {...control('_consent')} recipient={recipient} />
      <SubmitButton busy="Sending">Send to the lister</SubmitButton>
    </form>
  );
}
