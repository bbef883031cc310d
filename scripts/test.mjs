// `npm test`: every check. See scripts/check.ts for what happens after the packages are there.
import { runUnderPinnedNode } from './bootstrap.mjs';

runUnderPinnedNode('scripts/check.ts', { development: true });
