'use client';

import { useFormStatus } from 'react-dom';
import { Button } from './button';

/** A submit button that says when its form is on the way; it stays focusable. */
export function SubmitButton({ children, busy }: { children: string; busy: string }) {
  const { pending } = useFormStatus();
  return (
    <Button type="submit" aria-disabled={pending} onClick={(event) => pending && event.preventDefault()}>
      {pending ? busy : children}
    </Button>
  );
}
