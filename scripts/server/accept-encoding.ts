export type Encoding = 'br' | 'gzip';

/** The first of the encodings offered that an Accept-Encoding header ranks highest; undefined stands for the plain form (RFC 9110, 12.5.3). */
export function preferredEncoding(header: string | string[] | undefined, offered: readonly Encoding[]): Encoding | undefined {
  const quality = new Map<string, number>();
  for (const range of String(header ?? '').split(',')) {
    const [, name = '', q = '1'] = /^\s*([\w*-]+)\s*(?:;\s*q=([\d.]+))?\s*$/i.exec(range) ?? [];
    quality.set(name.toLowerCase(), Number(q));
  }
  const rank = (encoding: Encoding) => quality.get(encoding) ?? quality.get('*') ?? 0;
  const [best] = [...offered].sort((a, b) => rank(b) - rank(a));
  return best && rank(best) > 0 ? best : undefined;
}
