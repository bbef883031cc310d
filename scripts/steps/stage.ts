import { seconds } from './progress';
import { type Ended, run, tail } from './run';

/** What a stage of the checks found; `output` is shown where something failed. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped?: number;
  output?: string;
}

export interface Stage {
  name: string;
  work(): Promise<Outcome>;
}

interface Row extends Outcome {
  name: string;
  time: string;
}

/** Runs stages in order, prints one line each and a table at the end, and returns the sums. A throw fails its stage only. */
export async function runStages(stages: readonly Stage[]): Promise<{ passed: number; failed: number }> {
  const rows: Row[] = [];
  for (const { name, work } of stages) {
    const begun = performance.now();
    process.stdout.write(`${name} … `);
    const outcome = await work().catch((error): Outcome => ({ passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) }));
    const time = seconds(performance.now() - begun);
    process.stdout.write(outcome.failed > 0 ? `FAILED (${time})\n${tail(outcome.output ?? '', 80)}\n\n` : `ok (${time})\n`);
    rows.push({ name, time, ...outcome });
  }
  process.stdout.write(`\n${table(rows)}\n\n`);
  return { passed: sum(rows, 'passed'), failed: sum(rows, 'failed') };
}

/** A stage that is one check: it passes if the program ends with 0. */
export const program = (name: string, command: string, parameters: string[]): Stage => ({ name, work: async () => verdict(await run(command, parameters)) });

export const verdict = ({ code, output }: Ended): Outcome => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output });

const sum = (rows: Row[], column: 'passed' | 'failed') => rows.reduce((total, row) => total + row[column], 0);

function table(rows: Row[]): string {
  const cells = [['stage', 'passed', 'failed', 'skipped', 'time'], ...rows.map((row) => [row.name, row.passed, row.failed, row.skipped ?? 0, row.time].map(String))];
  const width = (column: number) => Math.max(...cells.map((row) => (row[column] as string).length));
  return cells.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column)))).join('  ')).join('\n');
}
