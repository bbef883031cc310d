import type { Command } from './command';

/** All commands with a line each. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `Usage: openstead <command> [options]\n\n${lines.join('\n')}\n\nopenstead <command> --help tells more.\n`;
}

/** One command with its options. */
export function commandHelp({ name, summary, argument, options, notes }: Command): string {
  const rows = [
    ...(argument ? [[argument.name, argument.description] as const] : []),
    ...Object.entries(options).map(
      ([option, { value, description, required }]) => [`--${option}${value ? ` ${value}` : ''}`, `${description}${required ? ' (required)' : ''}`] as const,
    ),
    ['--help', 'This text'] as const,
  ];
  const width = Math.max(...rows.map(([left]) => left.length));
  const lines = rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
  return `Usage: openstead ${name}${argument ? ` ${argument.name}` : ''} [options]\n\n${summary}\n\n${lines.join('\n')}\n${notes ? `\n${notes}\n` : ''}`;
}
