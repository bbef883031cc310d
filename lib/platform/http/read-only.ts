import { AppError } from '@/lib/kernel/errors';
import { env } from '@/lib/platform/env';
import { optionsResponse } from './cors';
import { problemResponse } from './problem';

const ALLOWED = ['GET', 'HEAD', 'OPTIONS'];

/** The answer to any method but GET and HEAD at a document that can only be read: OPTIONS' 204, else 405. Undefined for GET and HEAD. */
export function answerUnlessRead(request: Request, requestId: string): Response | undefined {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  if (request.method === 'OPTIONS') return optionsResponse(ALLOWED);
  const error = new AppError('method_not_allowed', `${request.method} is not offered here. Use GET.`);
  return problemResponse(error, requestId, env.BASE_URL, { Allow: ALLOWED.join(', ') });
}
