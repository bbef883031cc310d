import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of processor time by kind of process of a browser: `gpu-process`, `renderer`, `browser`. */
export type ProcessorTime = Record<string, number>;

/** Linux counts in ticks of 10 ms. */
const TICK_MS = 10;

/** What a browser and all its processes have used so far, by /proc. Other programs do not lengthen it, as they lengthen time by the clock. */
export function processorTime(browserPid: number): ProcessorTime {
  const used: ProcessorTime = {};
  for (const pid of familyOf(browserPid)) {
    const stat = statOf(pid);
    const kind = /--type=([a-z-]+)/.exec(textOf(`/proc/${pid}/cmdline`))?.[1] ?? 'browser';
    used[kind] = (used[kind] ?? 0) + (Number(stat[11] ?? 0) + Number(stat[12] ?? 0)) * TICK_MS;
  }
  return used;
}

function familyOf(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: Number(statOf(Number(name))[1]) }));
  const family = [root];
  for (const member of family) family.push(...parents.filter(({ parent }) => parent === member).map(({ pid }) => pid));
  return family;
}

/** The fields after the command's name, which may hold anything. */
function statOf(pid: number): string[] {
  const text = textOf(`/proc/${pid}/stat`);
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Gone since the folder was read.
    return '';
  }
}
