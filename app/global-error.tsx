'use client';

import { LOCALE } from '@/components/format/locale';
import { Trouble } from '@/components/layout/trouble';
import { fontVariables } from './fonts';
import './globals.css';

/** Stands in for the whole document when even the layout fails. */
export default function GlobalError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang={LOCALE} className={fontVariables}>
      <body>
        <title>Something failed · Openstead</title>
        <main>
          <Trouble digest={error.digest} retry={retry} />
        </main>
      </body>
    </html>
  );
}
