import { SITE_DESCRIPTION, SITE_NAME } from './policy';

/** The site as schema.org WebSite, with its search; for the home page. */
export const webSiteJsonLd = (baseUrl: string): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  '@id': `${baseUrl}/#website`,
  url: `${baseUrl}/`,
  name: SITE_NAME,
  description: SITE_DESCRIPTION,
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${baseUrl}/search?sentence={search_term_string}` },
    'query-input': 'required name=search_term_string',
  },
});
