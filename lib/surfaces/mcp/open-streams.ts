import type { Actor } from '@/lib/kernel/context';
import { AppError } from '@/lib/kernel/errors';

/** Streams that one caller may hold open at a time, so that none takes the places of all. */
export interface OpenStreams {
  /** @throws AppError `rate_limited` if the caller holds as many as it may. */
  admit(actor: Actor): void;
  /** Counts the stream of an answer until it ends or its reader leaves; another answer is returned as it is. */
  hold(actor: Actor, response: Response, signal: AbortSignal): Response;
}

export function openStreams(maximum: number): OpenStreams {
  const held = new Map<string, number>();
  return {
    admit(actor) {
      if ((held.get(keyOf(actor)) ?? 0) < maximum) return;
      throw new AppError('rate_limited', `You hold ${maximum} subscription streams. Close one, or name all resources in one stream.`, { retryAfterSeconds: 60 });
    },
    hold(actor, response, signal) {
      if (!response.body || !response.headers.get('content-type')?.startsWith('text/event-stream')) return response;
      const key = keyOf(actor);
      held.set(key, (held.get(key) ?? 0) + 1);
      const release = once(() => {
        const left = (held.get(key) ?? 1) - 1;
        if (left > 0) held.set(key, left);
        else held.delete(key);
      });
      signal.addEventListener('abort', release, { once: true });
      const counted = response.body.pipeThrough(new TransformStream({ flush: release, cancel: release } as Transformer));
      return new Response(counted, { status: response.status, headers: response.headers });
    },
  };
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}

function keyOf(actor: Actor): string {
  switch (actor.kind) {
    case 'visitor':
      return actor.ip;
    case 'user':
      return actor.userId;
    case 'agent':
      return actor.agentId;
    case 'account_key':
      return actor.keyId;
    case 'system':
      return 'system';
  }
}
