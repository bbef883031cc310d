'use client';

import { LOCALE } from '@/components/format/locale';
import './globals.css';

/** Stands in for the whole document when even the layout fails. Plain, as every page loads it beforehand. */
export default function GlobalError({ error: { digest }, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang={LOCALE}>
      <body>
        <title>Something failed · Openstead</title>
        <main className="wrap py-10">
          <h1>Something failed on our side</h1>
          <p>Nothing was changed. If trying once more does not help, please tell us{digest ? ` this reference: ${digest}` : ''}.</p>
          <button type="button" onClick={retry} className="link">
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
