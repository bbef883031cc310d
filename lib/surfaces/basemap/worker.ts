import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Script {
  text: string;
  version: string;
}

const FOLDER = path.join('node_modules', 'maplibre-gl');
let script: Script | undefined;

/** MapLibre's worker, read once. It stays outside the bundle, as MapLibre loads it by address. */
export function workerScript(): Script {
  script ??= {
    text: readFileSync(path.join(process.cwd(), FOLDER, 'dist', 'maplibre-gl-worker.mjs'), 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'),
    version: JSON.parse(readFileSync(path.join(process.cwd(), FOLDER, 'package.json'), 'utf8')).version,
  };
  return script;
}
