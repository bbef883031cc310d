export { healthz } from './healthz';
export { readyz } from './readyz';
export { beginShutdown } from './shutdown';
