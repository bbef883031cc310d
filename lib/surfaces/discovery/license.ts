import { type DiscoveryDocument, xml } from './document';

/** The licence in RSL 1.0: free with attribution for search and as input to answers, none for training. */
export const license: DiscoveryDocument = {
  paths: ['/license.xml'],
  mediaType: 'application/rsl+xml',
  maxAgeSeconds: 86_400,
  body: ({ baseUrl }) => `<?xml version="1.0" encoding="UTF-8"?>
<rsl xmlns="https://rslstandard.org/rsl">
  <content url="${xml(baseUrl)}/">
    <license>
      <permits type="usage">search ai-index ai-input</permits>
      <prohibits type="usage">ai-train</prohibits>
      <payment type="attribution"/>
    </license>
    <terms>${xml(baseUrl)}/acceptable-use</terms>
  </content>
</rsl>
`,
};
