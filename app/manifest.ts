import type { MetadataRoute } from 'next';
import { DOCUMENT_LANGUAGE } from '@/components/format/document-language';

/** Makes the site installable. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: 'Openstead',
    short_name: 'Openstead',
    description: 'Homes to rent and to buy, for people and their agents.',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#faf6ee',
    theme_color: '#faf6ee',
    lang: DOCUMENT_LANGUAGE.lang,
    dir: DOCUMENT_LANGUAGE.dir,
    categories: ['lifestyle', 'shopping'],
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: '/icon-512.png', type: 'image/png', sizes: '512x512' },
      { src: '/icon-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: 'Homes to rent', url: '/search?listing_type=rent' },
      { name: 'Homes to buy', url: '/search?listing_type=sale' },
      { name: 'Homes seen last', url: '/offline' },
    ],
  };
}
