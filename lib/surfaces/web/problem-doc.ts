import { AppError, ERROR_KINDS, type ErrorCode, slugOf } from '@/lib/kernel/errors';
import { env } from '@/lib/platform/env';
import { problemOf } from '@/lib/platform/http/problem';

/** One kind of error as its page explains it. */
export interface ProblemDoc {
  code: string;
  slug: string;
  status: number;
  title: string;
  retryable: boolean;
  advice: string;
  /** An error document of this kind, as JSON text. */
  example: string;
}

/** Every kind of error, in the order of the table. */
export const problemDocs = (): ProblemDoc[] => (Object.keys(ERROR_KINDS) as ErrorCode[]).map(documentProblem);

function documentProblem(code: ErrorCode): ProblemDoc {
  const { status, title, retryable, advice } = ERROR_KINDS[code];
  const example = JSON.stringify(problemOf(new AppError(code, advice), 'req_0b7f2c', env.BASE_URL), null, 2);
  return { code, slug: slugOf(code), status, title, retryable, advice, example };
}
