/** The part of the package's interface that listen.ts uses. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  import type { BrotliOptions } from 'node:zlib';

  export default function compression(options: { level: number; brotli: BrotliOptions }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
