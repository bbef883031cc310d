/** The `$1` parameters of one SQL statement, collected while its text is written. */
export interface SqlParameters {
  readonly values: unknown[];
  /** Adds a value and returns its placeholder, cast to `type`: `$3::int`. */
  add(value: unknown, type: string): string;
}

export function sqlParameters(): SqlParameters {
  const values: unknown[] = [];
  return { values, add: (value, type) => `$${values.push(value)}::${type}` };
}
