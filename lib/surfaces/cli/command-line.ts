import { parseArgs } from 'node:util';
import { toAppError } from '@/lib/kernel/errors';
import { nearestName } from '@/lib/kernel/parse';
import type { PlatformDb } from '@/lib/platform/db';
import type { Call, Command, Terminal } from './command';
import { accountsCreate } from './commands/accounts-create';
import { accountsPlan } from './commands/accounts-plan';
import { importFile } from './commands/import';
import { keysCreate } from './commands/keys-create';
import { listingsGenerate } from './commands/listings-generate';
import { commandHelp, overview } from './help';

export const COMMANDS: readonly Command[] = [importFile, listingsGenerate, accountsCreate, accountsPlan, keysCreate];

/**
 * Runs one command line. Faults are told on `err`, as text or, with `--json`, as `{"error": {code, message, issues}}`.
 * @returns the exit code: 0 done, 1 failed, 2 wrong usage
 */
export async function runCommandLine(argv: readonly string[], terminal: Terminal, db: () => PlatformDb): Promise<number> {
  const command = COMMANDS.find(({ name }) => name.split(' ').every((word, index) => argv[index] === word));
  if (!command) return unknown(argv, terminal);
  const rest = argv.slice(command.name.split(' ').length);
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(commandHelp(command));
    return 0;
  }
  const parsed = parse(command, rest);
  if (typeof parsed === 'string') {
    terminal.err(`${parsed}\nSee: openstead ${command.name} --help\n`);
    return 2;
  }
  try {
    return await command.run({ ...parsed, db: db(), terminal });
  } catch (thrown) {
    return failed(thrown, parsed.options.json !== undefined, terminal);
  }
}

function unknown(argv: readonly string[], terminal: Terminal): number {
  const words = argv.filter((word) => !word.startsWith('-'));
  if (words.length === 0) {
    terminal.out(overview(COMMANDS));
    return argv.length === 0 || argv.includes('--help') || argv.includes('-h') ? 0 : 2;
  }
  const name = words.slice(0, 2).join(' ');
  const nearest = nearestName(
    name,
    COMMANDS.map((command) => command.name),
  );
  terminal.err(`There is no command "${name}".${nearest ? ` Did you mean "${nearest}"?` : ''}\n\n${overview(COMMANDS)}`);
  return 2;
}

/** The values of a command's options, or the sentence that says what is wrong with them. */
function parse(command: Command, args: readonly string[]): Pick<Call, 'argument' | 'options'> | string {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value }]) => [name, { type: value === undefined ? ('boolean' as const) : ('string' as const) }]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const missing = Object.entries(command.options).find(([name, option]) => option.required && values[name] === undefined);
    if (missing) return `--${missing[0]} is missing.`;
    const wanted = command.argument ? 1 : 0;
    if (positionals.length < wanted) return `${command.argument?.name} is missing.`;
    if (positionals.length > wanted) return `Unexpected argument "${positionals[wanted]}".`;
    return { argument: positionals[0] ?? '', options: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])) };
  } catch (error) {
    return (error as Error).message.split('\n')[0] as string;
  }
}

function failed(thrown: unknown, asJson: boolean, terminal: Terminal): number {
  const error = toAppError(thrown);
  const cause = error.code === 'internal_error' && error.cause instanceof Error ? `\n${error.cause.stack}` : '';
  if (asJson) terminal.out(`${JSON.stringify({ error: { code: error.code, message: error.message, issues: error.issues } })}\n`);
  terminal.err(`${error.message}${cause}\n`);
  return 1;
}
