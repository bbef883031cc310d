'use client';

import { ErrorSummary } from '@/components/ui/error-summary';
import type { FormAnswer } from '@/components/ui/form-answer';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { useFormAction } from '@/components/ui/use-form-action';

type SendReply = (state: FormAnswer<never> | null, form: FormData) => Promise<FormAnswer<never>>;

/** Answers in a conversation. `formKey` makes sending twice the same as once. */
export function ReplyForm({ action, address, formKey }: { action: SendReply; address: string; formKey: string }) {
  const { refused, submit, field } = useFormAction<never>(action, address);
  return (
    <form action={submit} className="flex flex-col gap-4" aria-label="Reply" noValidate>
      {refused ? <ErrorSummary message={refused.message} issues={refused.issues} form="reply" fields={{ message: 'Your reply' }} /> : null}
      <input type="hidden" name="_key" value={formKey} />
      <TextArea {...field('message')} label="Your reply" form="reply" required maxLength={10_000} />
      <p>
        <SubmitButton busy="Sending">Send reply</SubmitButton>
      </p>
    </form>
  );
}
