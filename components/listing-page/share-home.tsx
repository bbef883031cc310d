'use client';

import { type ReactNode, useEffect, useState } from 'react';

const CONTROL = 'small inline-flex min-h-11 items-center rounded-control border border-edge bg-card px-4 font-semibold hover:border-green hover:text-green';

/** Copies the link or the Markdown form of a home and prints its sheet. The room is kept before the browser has said what it can do. */
export function ShareHome({ url, markdownPath, title }: { url: string; markdownPath: string; title: string }) {
  const [can, setCan] = useState({ copy: false, share: false, print: false });
  const [said, setSaid] = useState('');
  useEffect(() => setCan({ copy: 'clipboard' in navigator, share: 'share' in navigator, print: true }), []);
  const copy = (text: Promise<string>, done: string) =>
    text
      .then((value) => navigator.clipboard.writeText(value))
      .then(() => setSaid(done))
      .catch(() => setSaid('The browser did not allow copying. Copy the address of this page instead.'));
  return (
    <div className="no-print flex flex-col gap-1">
      <div className="flex flex-wrap gap-2">
        <Choice shown={can.copy} press={() => copy(Promise.resolve(url), 'The link is copied.')}>
          Copy link
        </Choice>
        <Choice shown={can.copy} press={() => copy(markdownOf(markdownPath), 'Copied as Markdown. Paste it to your assistant.')}>
          Copy for an assistant
        </Choice>
        {can.share ? (
          <Choice shown press={() => navigator.share({ title, url }).catch(() => undefined)}>
            Share
          </Choice>
        ) : null}
        <Choice shown={can.print} press={() => window.print()}>
          Print
        </Choice>
      </div>
      <p aria-live="polite" className="small min-h-[1.45em] text-soft">
        {said}
      </p>
    </div>
  );
}

function Choice({ shown, press, children }: { shown: boolean; press: () => void; children: ReactNode }) {
  return (
    <button type="button" onClick={press} className={`${CONTROL} ${shown ? '' : 'invisible'}`}>
      {children}
    </button>
  );
}

async function markdownOf(path: string): Promise<string> {
  const response = await fetch(path, { headers: { Accept: 'text/markdown' } });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.text();
}
