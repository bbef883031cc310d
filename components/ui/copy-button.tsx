'use client';

import { useEffect, useState } from 'react';

/** Copies `text`; appears only where the browser can do it. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [able, setAble] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setAble('clipboard' in navigator), []);
  if (!able) return null;
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <button type="button" onClick={copy} onBlur={() => setCopied(false)} className="small min-h-8 rounded-sm px-2 font-semibold text-green hover:underline forced-colors:underline">
      <span aria-live="polite">{copied ? 'Copied' : 'Copy'}</span>
      <span className="sr-only"> {label}</span>
    </button>
  );
}
