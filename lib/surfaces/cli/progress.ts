import cliProgress from 'cli-progress';
import type { Terminal } from './command';

/** Shows how far a long command is: a bar where somebody watches, else a line now and then. */
export interface Progress {
  to(done: number, text?: string): void;
  stop(): void;
}

/** A progress display for `total` steps, counted in `unit`; `text` of `to` stands behind the bar. */
export function startProgress(terminal: Terminal, total: number, unit: string): Progress {
  return terminal.isInteractive ? bar(total, unit) : lines(terminal, total, unit);
}

function bar(total: number, unit: string): Progress {
  const single = new cliProgress.SingleBar({ format: '{bar} {percentage} % {text}', hideCursor: true }, cliProgress.Presets.shades_classic);
  single.start(Math.max(1, total), 0, { text: unit });
  return { to: (done, text) => single.update(Math.min(done, total), { text: text ?? unit }), stop: () => single.stop() };
}

const LINE_EVERY_MS = 5_000;

function lines(terminal: Terminal, total: number, unit: string): Progress {
  let shownAt = Date.now();
  return {
    to(done, text) {
      if (Date.now() - shownAt < LINE_EVERY_MS) return;
      shownAt = Date.now();
      terminal.err(`${text ?? `${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')} ${unit}`}\n`);
    },
    stop() {},
  };
}
