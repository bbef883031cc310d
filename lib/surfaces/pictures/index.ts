import { createHash } from 'node:crypto';
import { drawPicture } from '@/lib/domains/pictures/representation';
import type { PictureFacts } from '@/lib/domains/pictures/rules';
import { AppError, toAppError } from '@/lib/kernel/errors';
import { database, type PlatformDb } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { conditionalResponse } from '@/lib/platform/http/conditional';
import { CORS } from '@/lib/platform/http/cors';
import { problemResponse } from '@/lib/platform/http/problem';
import { answerUnlessRead } from '@/lib/platform/http/read-only';
import { requestIdOf } from '@/lib/platform/http/request-id';
import { type RasterFormat, rasterize } from '@/lib/platform/images/rasterize';

const HEADERS = {
  ...CORS,
  // The drawing follows from the facts of the home and the hand that draws: both may change, and are asked about behind the reader's back.
  'Cache-Control': 'public, max-age=604800, stale-while-revalidate=2592000',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const TYPES = { svg: 'image/svg+xml', avif: 'image/avif', jpg: 'image/jpeg', png: 'image/png' } as const;
/** `/pictures/<listing id>/<n>.svg`, or in pixels: `<n>.png`, `<n>-800.avif`. Few widths, so that few are made. */
const ADDRESS = /^\/pictures\/(?<id>lst_[0-9a-z]{1,40})\/(?<n>\d{1,2})(?:\.svg|(?:-(?<width>400|800))?\.(?<format>avif|jpg|png))$/;
const FULL_WIDTH = 1200;

/** Serves the drawn pictures of public listings as drawings and in pixels; anything else is 404. It never rejects. */
export const handlePicture = (request: Request): Promise<Response> => answerPicture(request, database);

/** As `handlePicture`, on any database. */
export async function answerPicture(request: Request, open: () => Pick<PlatformDb, 'query'>): Promise<Response> {
  const requestId = requestIdOf(request);
  try {
    const refused = answerUnlessRead(request, requestId);
    if (refused) return refused;
    const { id, n, width, format } = ADDRESS.exec(new URL(request.url).pathname)?.groups ?? {};
    const facts = id === undefined ? undefined : await factsOf(open(), id);
    const drawing = facts && drawPicture(facts, Number(n));
    if (!drawing) throw new AppError('not_found', 'There is no such picture. A listing names its pictures in photos.');
    if (!format) return conditionalResponse(request, drawing, { ...HEADERS, 'Content-Type': TYPES.svg });
    const pixels = await pixelsOf(drawing, format as RasterFormat, Number(width ?? FULL_WIDTH));
    return conditionalResponse(request, pixels, { ...HEADERS, 'Content-Type': TYPES[format as RasterFormat] });
  } catch (thrown) {
    return problemResponse(toAppError(thrown), requestId, env.BASE_URL);
  }
}

async function pixelsOf(drawing: string, format: RasterFormat, width: number): Promise<Buffer<ArrayBuffer>> {
  const key = `${createHash('sha256').update(drawing).digest('base64url')} ${format} ${width}`;
  const pixels = await rasterize(key, drawing, format, width);
  if (!pixels) throw new AppError('unavailable', 'Too many pictures are being made. Try again in a few seconds, or take the .svg form.', { retryAfterSeconds: 5 });
  return pixels as Buffer<ArrayBuffer>;
}

interface Row {
  property_type: PictureFacts['propertyType'];
  state: string;
  year_built: number | null;
  beds: number | null;
  amenities: string[];
}

async function factsOf(db: Pick<PlatformDb, 'query'>, id: string): Promise<PictureFacts | undefined> {
  const [row] = await db.query<Row>(
    `SELECT p.property_type, p.state, p.year_built, p.beds, p.amenities FROM listing l JOIN property p ON p.id = l.property_id
     WHERE l.id = $1 AND l.status <> 'draft' AND p.deleted_at IS NULL`,
    [id],
  );
  return row && { id, propertyType: row.property_type, state: row.state, yearBuilt: row.year_built, beds: row.beds, amenities: row.amenities };
}
