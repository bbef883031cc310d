/** What a form shows after it was sent: the answer, or the first fault of each field by name beside the values as they were typed. */
export type FormState<T> = { ok: true; output: T } | { ok: false; message: string; issues: Record<string, string>; values: Record<string, string> };
