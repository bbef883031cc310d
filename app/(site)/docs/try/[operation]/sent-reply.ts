import { headers } from 'next/headers';
import { type Reply, replyOf } from '@/components/docs/reply';
import { handleRest } from '@/lib/surfaces/rest';
import { requestAddress, siteUrl } from '@/lib/surfaces/web';

/** What the API answers to a filled-in form, asked as the reader and within their limits; undefined for anything but a read. */
export async function sentReply(operation: string, fields: URLSearchParams): Promise<Reply | undefined> {
  const address = requestAddress(operation, fields);
  if (!address) return undefined;
  const given = await headers();
  const asReader = ['x-forwarded-for', 'sec-fetch-site'].flatMap((name): [string, string][] => (given.has(name) ? [[name, given.get(name) as string]] : []));
  return replyOf('GET', address, await handleRest(new Request(siteUrl(address), { headers: asReader })));
}
