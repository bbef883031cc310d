import type { ServerResponse } from 'node:http';
import { FAILURE_PAGE } from '@/lib/surfaces/web/failure-page';

type Loose = (...parameters: unknown[]) => never;

/** A page that failed before its first byte is answered by one that says so; Next's own is blank without JavaScript. */
export function explainFailure(response: ServerResponse): void {
  const { writeHead, write, end, flushHeaders } = response as unknown as Record<string, Loose>;
  const failed = (status: number) => !response.headersSent && status === 500 && String(response.getHeader('content-type')).startsWith('text/html');
  const unlessFailed =
    (method: Loose | undefined, instead: unknown) =>
    (...parameters: unknown[]) =>
      failed(response.statusCode) ? instead : method?.apply(response, parameters as never);
  Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) => (failed(status) ? response : writeHead?.call(response, status as never, ...(rest as never[]))),
    flushHeaders: unlessFailed(flushHeaders, undefined),
    write: unlessFailed(write, true),
    end: (...parameters: unknown[]) => {
      if (!failed(response.statusCode)) return end?.apply(response, parameters as never);
      for (const header of ['content-encoding', 'content-length', 'transfer-encoding', 'etag', 'link']) response.removeHeader(header);
      response.setHeader('Cache-Control', 'no-store');
      writeHead?.call(response, 500 as never);
      return end?.call(response, FAILURE_PAGE as never);
    },
  });
}
