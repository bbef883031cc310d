import { AppError } from '@/lib/kernel/errors';

const LIMIT_BYTES = 1_048_576;

/**
 * Reads a JSON object from a request of at most 1 MiB; no body at all is an empty object.
 * @throws AppError `unsupported_media_type`, `payload_too_large`, `malformed_request`, or `validation_error` for JSON that is no object.
 */
export async function readJsonObject(request: Request): Promise<Record<string, unknown>> {
  const bytes = await readBytes(request);
  if (bytes.length === 0) return {};
  const mediaType = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (mediaType !== 'application/json' && !mediaType.endsWith('+json')) {
    throw new AppError('unsupported_media_type', `Send the body as application/json, not ${mediaType || 'without a Content-Type'}.`);
  }
  const value = parseJson(bytes);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new AppError('validation_error', 'The body must be a JSON object.', { issues: [{ path: [], message: 'Expected a JSON object.' }] });
}

async function readBytes(request: Request): Promise<Uint8Array> {
  const tooLarge = () => new AppError('payload_too_large', `The body is larger than ${LIMIT_BYTES} bytes. Send less at a time.`);
  if (Number(request.headers.get('content-length') ?? 0) > LIMIT_BYTES) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    // A chunked body declares no length, so it is counted as it comes.
    if (length > LIMIT_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new AppError('malformed_request', `The body is not valid JSON in UTF-8: ${(error as Error).message}`);
  }
}
