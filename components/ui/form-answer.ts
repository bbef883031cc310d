/** What a form shows after it was sent: the answer, or the faults by field name beside the values as they were typed. */
export type FormAnswer<T> = { ok: true; output: T } | { ok: false; message: string; issues: Record<string, string>; values: Record<string, string> };
