'use client';

import { type InputHTMLAttributes, useEffect, useRef, useState } from 'react';

/**
 * A text field that suggests places as one types. The script for it comes when the field is first entered; without it, it is a plain field.
 * @param isWide on a phone the suggestions stand below the box around it, so that they lie over no button in it
 */
export function SentenceInput({ listId, listName, isWide = false, ...rest }: InputHTMLAttributes<HTMLInputElement> & { listId: string; listName: string; isWide?: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const [isEntered, setEntered] = useState(false);

  useEffect(() => {
    // A field that had the focus before this ran has been entered already.
    if (document.activeElement === input.current) setEntered(true);
  }, []);

  useEffect(() => {
    if (!isEntered) return;
    let detach: (() => void) | undefined;
    let isGone = false;
    void import('./attach-suggestions').then(({ attachSuggestions }) => {
      if (!isGone && input.current && list.current && status.current) detach = attachSuggestions(input.current, list.current, status.current);
    });
    return () => {
      isGone = true;
      detach?.();
    };
  }, [isEntered]);

  return (
    <div className={`min-w-0 grow ${isWide ? 'sm:relative' : 'relative'}`}>
      <input ref={input} type="text" autoComplete="off" {...rest} onFocus={() => setEntered(true)} />
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-label={listName}
        hidden
        className="absolute inset-x-0 top-full z-20 mt-1 overflow-hidden rounded-control border border-line bg-card py-1 shadow-card *:flex *:min-h-11 *:cursor-pointer *:items-center *:justify-between *:gap-4 *:px-4 *:hover:bg-green-wash *:aria-selected:bg-green-wash *:aria-selected:text-green [&_span]:text-[0.9rem] [&_span]:text-soft"
      />
      <p ref={status} role="status" className="sr-only" />
    </div>
  );
}
