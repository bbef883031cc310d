// `node scripts/run.mjs FILE …` runs a TypeScript file under the pinned Node, with packages installed first if need be.
import { runUnderPinnedNode } from './bootstrap.mjs';

const [file] = process.argv.splice(2, 1);
runUnderPinnedNode(file);
