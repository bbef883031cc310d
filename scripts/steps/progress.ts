/** Runs a step and prints one line when it is done: what `summary` says of the result, and the time it took. */
export async function step<T>(doing: string, work: () => Promise<T>, summary: (result: T) => string | undefined): Promise<T> {
  const begun = performance.now();
  // Only a step that takes long says that it has begun.
  const patience = setTimeout(() => process.stdout.write(`${doing} …\n`), 1500);
  try {
    const result = await work();
    const done = summary(result);
    if (done) process.stdout.write(`${done} (${seconds(performance.now() - begun)})\n`);
    return result;
  } finally {
    clearTimeout(patience);
  }
}

/** `1234` → `1.2 s` */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
