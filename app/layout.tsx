import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { DOCUMENT_LANGUAGE } from '@/components/format/document-language';
import { readerUnits } from '@/components/format/reader-units';
import { siteUrl } from '@/lib/surfaces/web';
import { fontVariables } from './fonts';
import './globals.css';

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf6ee' },
    { media: '(prefers-color-scheme: dark)', color: '#171410' },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  // The origin is known when the server runs, not when it is built.
  await connection();
  return {
    metadataBase: new URL(siteUrl()),
    title: { default: 'Openstead: homes to rent and buy, for people and their agents', template: '%s · Openstead' },
    description: 'Search homes to rent and to buy, ask about one, and get answers. The same listings are open to AI agents over REST, MCP and feeds.',
    openGraph: { siteName: 'Openstead', type: 'website', locale: DOCUMENT_LANGUAGE.openGraph },
    icons: { icon: '/icon.svg' },
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { lang, dir } = DOCUMENT_LANGUAGE;
  return (
    <html lang={lang} dir={dir} data-units={await readerUnits()} className={fontVariables}>
      <body>{children}</body>
    </html>
  );
}
