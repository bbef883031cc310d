/** What the API answered to one request, as the documentation shows it. */
export interface Reply {
  method: 'GET' | 'POST';
  /** Path with its query. */
  address: string;
  /** Such as "200 OK". */
  status: string;
  /** Indented where it is JSON. */
  body: string;
}

/** Reads an answer. The reason beside the status is named here, as HTTP/2 sends none. */
export async function replyOf(method: Reply['method'], address: string, response: Response): Promise<Reply> {
  return { method, address, status: `${response.status} ${REASONS[response.status] ?? response.statusText}`.trim(), body: indented(await response.text()) };
}

/** JSON with an indent of two; anything else as it is. */
export function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

// RFC 9110, 15 and RFC 6585, 4
const REASONS: Record<number, string> = {
  200: 'OK',
  202: 'Accepted',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};
