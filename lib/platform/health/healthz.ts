/** The process answers. Nothing else is asked: a lost database is no reason to restart it. */
export const healthz = (): Response => Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } });
