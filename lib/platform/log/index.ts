import type { Logger } from 'pino';
import { env } from '@/lib/platform/env';
import { createLog } from './create-log';
import { type RequestLine, requestLine } from './request-line';

/** The log of this process. Silent in tests. */
export const log: Logger = createLog(env.NODE_ENV === 'test' ? 'silent' : env.LOG_LEVEL);

/** Logs one answered request by its route template, never by its URL: paths and queries hold ids and tokens. */
export const logRequest = (line: RequestLine): void => requestLine(log, line);
