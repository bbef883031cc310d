import { spawn } from 'node:child_process';

/** How a program ended: its exit code and all it wrote. */
export interface Ended {
  code: number;
  output: string;
}

/** Runs a program of node_modules/.bin (or the PATH) and gathers what it writes. Never throws. */
export function run(command: string, parameters: string[], env: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const gather = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', gather);
    child.stderr.on('data', gather);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The last lines of a program's output. */
export const tail = (output: string, lines = 40): string => output.trimEnd().split('\n').slice(-lines).join('\n');
