import { readyz } from '@/lib/platform/health';

export { healthz as handleHealth } from '@/lib/platform/health';

/** Serves `/readyz`: 200 if this copy can take requests, else 503 with each check by name. */
export const handleReadiness = (): Promise<Response> => readyz();
