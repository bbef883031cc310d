import type { GuideRequest } from './guide';

/** The headers to send, that of a JSON body included. */
export const headersOf = ({ headers = {}, body }: GuideRequest): Record<string, string> => ({ ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers });
