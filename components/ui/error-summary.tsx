'use client';

import { useEffect, useRef } from 'react';
import { controlId } from './field-frame';

/** All faults of a form in one place, focused when it appears; each leads to its field. */
export function ErrorSummary({
  message,
  issues,
  form,
  fields,
}: {
  message: string;
  issues: Record<string, string>;
  form: string /** Fields of the form by name, with their labels. */;
  fields: Record<string, string>;
}) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer is a new reason to look here
  useEffect(() => box.current?.focus(), [message, issues]);
  const faults = Object.entries(issues);
  return (
    // biome-ignore lint/a11y/noAutofocus: the answer to a form sent without JavaScript is where the reader must land
    <div ref={box} role="alert" tabIndex={-1} autoFocus className="rounded-control border-2 border-clay bg-clay-wash p-4">
      <p className="font-semibold">{faults.length > 0 ? 'Please correct this and send again:' : message}</p>
      <ul className="mt-1 list-disc ps-5">
        {faults.map(([name, fault]) => (
          <li key={name}>{fields[name] ? <FaultLink name={name} form={form} text={`${fields[name]}: ${fault}`} /> : `${name}: ${fault}`}</li>
        ))}
      </ul>
    </div>
  );
}

function FaultLink({ name, form, text }: { name: string; form: string; text: string }) {
  return (
    <a href={`#${controlId(name, form)}`} className="link">
      {text}
    </a>
  );
}
