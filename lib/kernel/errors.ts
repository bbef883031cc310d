/** What one error code means on every surface. `status` is HTTP's; `retryable` says whether the same call may succeed later. */
interface ErrorKind {
  status: number;
  title: string;
  retryable: boolean;
  /** What the problem page `/problems/<slug>` tells the reader to do. */
  advice: string;
}

const kind = (status: number, title: string, retryable: boolean, advice: string): ErrorKind => ({ status, title, retryable, advice });

/** The closed list of error codes. REST, MCP, the website and the problem pages all read this table. */
export const ERROR_KINDS = {
  malformed_request: kind(400, 'Malformed Request', false, 'The request could not be read. Send valid JSON in UTF-8 and a well-formed URL.'),
  unauthorized: kind(401, 'Unauthorized', false, 'Send a valid key as "Authorization: Bearer <key>". Agents get one at POST /api/v1/agents/register.'),
  forbidden: kind(403, 'Forbidden', false, 'This key may not do that. Use a key with the scope that the message names.'),
  not_found: kind(404, 'Not Found', false, 'Nothing is there for this caller. Check the id, or search again.'),
  method_not_allowed: kind(405, 'Method Not Allowed', false, 'Use one of the methods in the Allow header.'),
  conflict: kind(409, 'Conflict', false, 'The resource is in another state than this call expects. Read it again, then decide.'),
  request_in_progress: kind(409, 'Request In Progress', true, 'A request with the same Idempotency-Key is still running. Retry after the time in Retry-After.'),
  gone: kind(410, 'Gone', false, 'This resource has expired and will not come back.'),
  payload_too_large: kind(413, 'Payload Too Large', false, 'Send a smaller body.'),
  unsupported_media_type: kind(415, 'Unsupported Media Type', false, 'Send the body as application/json.'),
  validation_error: kind(422, 'Validation Error', false, 'Correct the fields listed in errors and send the request again.'),
  unprocessable_entity: kind(422, 'Unprocessable Entity', false, 'The request is well formed, but a rule forbids it. The detail says which.'),
  idempotency_key_reused: kind(422, 'Idempotency Key Reused', false, 'This Idempotency-Key was used with another body. Use a new key for a new request.'),
  rate_limited: kind(429, 'Rate Limited', true, 'Wait for the seconds in Retry-After, then go on.'),
  internal_error: kind(500, 'Internal Error', true, 'Something failed on our side. Retry with backoff; if it persists, report the requestId.'),
  unavailable: kind(503, 'Service Unavailable', true, 'The service is starting, stopping or overloaded. Retry after the time in Retry-After.'),
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof ERROR_KINDS;

/** One fault in the input: where, and what to do about it. */
export interface Issue {
  path: (string | number)[];
  message: string;
}

/** The bundler may hold this module several times in one process (pages, routes); what one copy throws, the others must know. */
const BRAND = Symbol.for('openstead.AppError');

/**
 * The one error class. Domain code throws it; surfaces render it.
 * `message` speaks to the caller and says what to do next; it never carries a secret or an internal name.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly [BRAND] = true;
  readonly code: ErrorCode;
  readonly issues: Issue[];
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ErrorCode, message: string, options: { issues?: Issue[]; retryAfterSeconds?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.issues = options.issues ?? [];
    this.retryAfterSeconds = options.retryAfterSeconds;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && BRAND in value;
  }

  get kind(): ErrorKind {
    return ERROR_KINDS[this.code];
  }

  /** The URL form of the code: `validation_error` → `validation-error`. */
  get slug(): string {
    return slugOf(this.code);
  }
}

/** `validation_error` → `validation-error`, as used in `/problems/<slug>`. */
export const slugOf = (code: ErrorCode): string => code.replaceAll('_', '-');

/** Any thrown value as an AppError; what is not one becomes `internal_error` with the original as cause. */
export const toAppError = (thrown: unknown): AppError =>
  thrown instanceof AppError ? thrown : new AppError('internal_error', 'Something failed on our side; the request was not carried out. Retry later.', { cause: thrown });
