import type { PlatformDb } from '@/lib/platform/db';

/** An option as `--name VALUE` or, where it is a flag, `--name`. */
export interface Option {
  /** How `--help` shows the value; a flag has none. */
  value?: string;
  required?: boolean;
  description: string;
}

/** What a command writes to: results to `out`, progress and faults to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether somebody watches `err`, so that a progress bar may be drawn. */
  isInteractive: boolean;
}

/** One `openstead <noun> <verb>`. */
export interface Command {
  /** `accounts create` */
  name: string;
  summary: string;
  /** What stands after the name, such as FILE. */
  argument?: { name: string; description: string };
  options: Record<string, Option>;
  /** Further lines of `--help`. */
  notes?: string;
  /** @returns the exit code: 0 done, 1 failed */
  run(call: Call): Promise<number>;
}

export interface Call {
  argument: string;
  /** Values by option name; flags are 'true'. */
  options: Record<string, string | undefined>;
  db: PlatformDb;
  terminal: Terminal;
}
