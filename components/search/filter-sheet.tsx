'use client';

import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';

/**
 * All filters: a disclosure whose content is a modal dialog where script runs, the whole window on a phone. Escape and the ground beside it
 * close it, and the focus goes back to its button. Without script it is a disclosure in the page.
 */
export function FilterSheet({ summary, title, children }: { summary: ReactNode; title: string; children: ReactNode }) {
  const fold = useRef<HTMLDetailsElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const show = () => {
    if (fold.current?.open && !dialog.current?.open) dialog.current?.showModal();
  };
  // Opened before this script ran, it is a dialog all the same.
  useEffect(show, []);
  const shut = () => {
    if (fold.current) fold.current.open = false;
  };
  const press = (event: SyntheticEvent) => event.target === dialog.current && dialog.current?.close();
  return (
    <details ref={fold} className="filter-sheet" onToggle={show}>
      {summary}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own */}
      <dialog ref={dialog} aria-label={title} className="filter-dialog" onClose={shut} onClick={press}>
        {children}
      </dialog>
    </details>
  );
}
