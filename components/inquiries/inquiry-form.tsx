'use client';

import { ErrorSummary } from '@/components/ui/error-summary';
import type { FormAnswer } from '@/components/ui/form-answer';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { useFormAction } from '@/components/ui/use-form-action';

const FIELDS = {
  inquiry_type: 'What is it about?',
  message: 'Your message',
  contact_name: 'Your name',
  contact_email: 'Your email (optional)',
  contact_phone: 'Your phone (optional)',
  'structured_payload.preferred_date': 'A day that suits you (optional)',
};

const TYPES = [
  { value: 'general', label: 'A question' },
  { value: 'showing_request', label: 'I would like to see it' },
  { value: 'offer_of_interest', label: 'I am interested in an offer' },
  { value: 'data_correction', label: 'Something here is wrong' },
];

type SendInquiry = (state: FormAnswer<never> | null, form: FormData) => Promise<FormAnswer<never>>;

/** Asks the lister about a home. Success leads to the conversation; `formKey` makes sending twice the same as once. */
export function InquiryForm({ action, address, formKey }: { action: SendInquiry; address: string; formKey: string }) {
  const { refused, submit, field } = useFormAction<never>(action, address);
  const control = (name: keyof typeof FIELDS) => ({ ...field(name), label: FIELDS[name], form: 'inquiry' });
  const type = field('inquiry_type');
  return (
    <form action={submit} className="flex flex-col gap-4" aria-label="Ask about this home" noValidate>
      {refused ? <ErrorSummary message={refused.message} issues={refused.issues} form="inquiry" fields={FIELDS} /> : null}
      <input type="hidden" name="_key" value={formKey} />
      <SelectField {...control('inquiry_type')} defaultValue={type.defaultValue || 'general'} choices={TYPES} />
      <TextArea {...control('message')} required maxLength={10_000} />
      <TextField {...control('structured_payload.preferred_date')} type="date" />
      <TextField {...control('contact_name')} autoComplete="name" maxLength={200} />
      <TextField {...control('contact_email')} type="email" autoComplete="email" hint="You hear of the answer there. It also comes to the private page that you see next." />
      <TextField {...control('contact_phone')} type="tel" autoComplete="tel" />
      <p className="small text-soft">What you write and how to reach you goes to the lister of this home and to nobody else.</p>
      <SubmitButton busy="Sending">Send to the lister</SubmitButton>
    </form>
  );
}
