import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { run } from './run';
import type { Outcome, Stage } from './stage';

const REPORTS = '.data/reports';

/** A stage that runs Vitest with these arguments and counts its tests. */
export const vitest = (name: string, parameters: string[]): Stage => ({
  name,
  work: async () => {
    const report = reportFile(`${name}.json`);
    // CI quiets the colours and the hints for a terminal.
    const { code, output } = await run('vitest', ['run', ...parameters, '--reporter=json', `--outputFile.json=${report}`, '--reporter=default'], {
      CI: '1',
      NO_COLOR: '1',
      NODE_ENV: 'test',
    });
    return count(code, failures(output), report);
  },
});

/** An empty place for a report. */
export function reportFile(name: string): string {
  const file = path.join(REPORTS, name);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(file, { force: true });
  return file;
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

function count(code: number, output: string, file: string): Outcome {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    // A file that cannot be loaded, or an error outside a test, fails the run without a failed test.
    const failed = code === 0 ? 0 : Math.max(1, report.numFailedTests);
    return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests, output };
  } catch {
    return { passed: 0, failed: 1, output };
  }
}

/** From the first failure on; before it are the lines of passing files. */
function failures(output: string): string {
  const start = output.search(/^.*(Failed (Tests|Suites)|Unhandled Errors)/m);
  return start < 0 ? output : output.slice(start);
}
