'use client';

import { useEffect, useState } from 'react';

/** Copies the link or the Markdown form of a home, shares it, and prints its sheet. The room is kept before the browser has said what it can do. */
export function ShareHome({ url, markdownPath, title }: { url: string; markdownPath: string; title: string }) {
  const [able, setAble] = useState<Partial<Navigator>>();
  const [said, setSaid] = useState('');
  useEffect(() => setAble(navigator), []);
  const copy = async (done: string, text: string | Promise<string>) => {
    try {
      await navigator.clipboard.writeText(await text);
      setSaid(done);
    } catch {
      setSaid('The browser did not allow copying. Copy the address of this page instead.');
    }
  };
  const choices = [
    { name: 'Copy link', isShown: able?.clipboard, act: () => copy('The link is copied.', url) },
    { name: 'Copy for an assistant', isShown: able?.clipboard, act: () => copy('Copied as Markdown. Paste it to your assistant.', markdownOf(markdownPath)) },
    ...(able?.share ? [{ name: 'Share', isShown: able, act: () => navigator.share({ title, url }).catch(() => undefined) }] : []),
    { name: 'Print', isShown: able, act: () => print() },
  ];
  return (
    <div className="no-print flex flex-col gap-1">
      <div className="flex flex-wrap gap-2">
        {choices.map(({ name, isShown, act }) => (
          <button
            key={name}
            type="button"
            onClick={act}
            className={`small min-h-11 rounded-control border border-edge bg-card px-4 font-semibold hover:border-green hover:text-green ${isShown ? '' : 'invisible'}`}
          >
            {name}
          </button>
        ))}
      </div>
      <p aria-live="polite" className="small min-h-[1.45em] text-soft">
        {said}
      </p>
    </div>
  );
}

async function markdownOf(path: string): Promise<string> {
  const response = await fetch(path, { headers: { Accept: 'text/markdown' } });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.text();
}
