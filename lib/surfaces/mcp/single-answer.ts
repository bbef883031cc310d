/**
 * Turns an event stream that holds one answer and nothing before it into plain JSON, which is cheaper to send and to
 * read; a stream that begins with a notification stays a stream. The 2026 era of the SDK does this itself.
 */
export async function singleAnswer(response: Response): Promise<Response> {
  if (!response.body || !response.headers.get('content-type')?.startsWith('text/event-stream')) return response;
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const read: Uint8Array[] = [];
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (value) {
      read.push(value);
      text += decoder.decode(value, { stream: true });
    }
    const message = firstMessage(text);
    if (message !== undefined && !isAnswer(message)) return resumed(response, read, reader, done);
    if (done) return message !== undefined ? json(response, message) : resumed(response, read, reader, true);
    if (message !== undefined && text.split('\n\n').length > 2) return resumed(response, read, reader, false);
  }
}

/** The data of the first event, or undefined while it is incomplete. */
function firstMessage(text: string): string | undefined {
  const end = text.indexOf('\n\n');
  if (end < 0) return undefined;
  const lines = text.slice(0, end).split('\n');
  return lines
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).trimStart())
    .join('\n');
}

function isAnswer(message: string): boolean {
  const parsed: unknown = message === '' ? undefined : JSON.parse(message);
  return typeof parsed === 'object' && parsed !== null && 'id' in parsed && ('result' in parsed || 'error' in parsed);
}

function json(response: Response, message: string): Response {
  const headers = new Headers(response.headers);
  headers.set('content-type', 'application/json');
  for (const name of ['connection', 'x-accel-buffering']) headers.delete(name);
  return new Response(message, { status: response.status, headers });
}

function resumed(response: Response, read: Uint8Array[], reader: ReadableStreamDefaultReader<Uint8Array>, done: boolean): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of read) controller.enqueue(chunk);
      if (done) controller.close();
    },
    async pull(controller) {
      const next = await reader.read();
      if (next.value) controller.enqueue(next.value);
      if (next.done) controller.close();
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return new Response(body, { status: response.status, headers: response.headers });
}
