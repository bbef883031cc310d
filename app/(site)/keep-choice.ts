import { cookies } from 'next/headers';

const A_YEAR = 365 * 24 * 3600;

/** Keeps what the reader chose in a cookie of this site for a year; undefined forgets it. For a route that answers a form. */
export async function keepChoice(cookie: string, value: string | undefined): Promise<void> {
  const jar = await cookies();
  value === undefined ? jar.delete(cookie) : jar.set(cookie, value, { maxAge: A_YEAR, sameSite: 'lax', httpOnly: true, path: '/' });
}

/** Where the browser goes on to after a form was sent: `path` of this site, by GET. */
export const goOn = (path: string): Response => new Response(null, { status: 303, headers: { Location: path } });
