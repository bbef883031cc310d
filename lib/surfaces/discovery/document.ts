/** What discovery documents are about: this installation. */
export interface Site {
  /** Absolute origin without a trailing slash. */
  baseUrl: string;
  /** Host name, the publisher in catalogues. */
  host: string;
  /** Version of the public API. */
  version: string;
}

/** One file by which agents find their way: where, what, and how long to keep it. */
export interface DiscoveryDocument {
  /** Every path that serves it; the first is its own. */
  paths: readonly [string, ...string[]];
  mediaType: string;
  maxAgeSeconds: number;
  headers?(site: Site): Record<string, string>;
  /** Undefined where this installation has nothing to say: the path then answers 404. */
  body(site: Site): string | undefined | Promise<string | undefined>;
}

/** JSON as people read it too. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Text in XML, attributes included. */
export const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
