/** How a file is written. */
export type Format = 'delimited' | 'json' | 'xml' | 'blm' | 'xlsx';

/** Tells the format by the first characters of the unpacked content; a file name says nothing. */
export function detectFormat(head: Buffer): Format {
  if (head.subarray(0, 4).equals(ZIP)) return 'xlsx';
  const text = head
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^#HEADER#/i.test(text)) return 'blm';
  if (text.startsWith('<')) return 'xml';
  return text.startsWith('[') || text.startsWith('{') ? 'json' : 'delimited';
}

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
