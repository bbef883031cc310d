import type { ListingSummary } from '@/lib/domains/listings/schema';

/** A listing that was in the feed's search and is no longer: what subscribers need to drop it. */
export interface Tombstone {
  id: string;
  url: string;
  /** Its market status now; `deleted` where it can no longer be read. */
  status: string;
  /** ISO 8601. */
  removed_at: string;
}

/** One page of a feed, before it is JSON or RSS. */
export interface FeedPage {
  title: string;
  description: string;
  /** The search as a web page. */
  homeUrl: string;
  /** This feed's first page: its identity. */
  feedUrl: string;
  /** This page. */
  selfUrl: string;
  nextUrl: string | undefined;
  iconUrl: string;
  licenseUrl: string;
  entries: readonly FeedEntry[];
  /** When the newest entry changed; undefined for an empty page. */
  updated: Date | undefined;
}

/** Newest first by change, listings and tombstones in one order. */
export type FeedEntry = { kind: 'listing'; listing: ListingSummary } | { kind: 'tombstone'; tombstone: Tombstone };

/** The media type of a picture by the extension of its URL; unknown ones claim nothing. */
export function pictureType(url: string): string {
  const extension = new URL(url).pathname.split('.').at(-1)?.toLowerCase() ?? '';
  return PICTURE_TYPES[extension] ?? 'application/octet-stream';
}

const PICTURE_TYPES: Record<string, string> = {
  svg: 'image/svg+xml',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
};
