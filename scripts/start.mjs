// `npm start`: everything up to a served site. See scripts/serve.ts for what happens after the packages are there.
import { runUnderPinnedNode } from './bootstrap.mjs';

runUnderPinnedNode('scripts/serve.ts');
