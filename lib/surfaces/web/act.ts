import { headers } from 'next/headers';
import { call } from '@/lib/kernel/call';
import { type AppError, toAppError } from '@/lib/kernel/errors';
import type { AnyOperation, OutputOf } from '@/lib/kernel/operation';
import { parseInput } from '@/lib/kernel/parse';
import { clientAddress } from '@/lib/platform/auth/client-address';
import { createContext } from '@/lib/platform/context';
import { log } from '@/lib/platform/log';
import { consume } from '@/lib/platform/rate-limit';
import { decodeForm, fieldsOf } from './decode-form';
import type { FormState } from './form-state';
import { plainFault } from './plain-fault';

/**
 * Runs an operation from a posted form, as a visitor, within the same rate limits as the API.
 * Call it from a server action only: Next refuses actions of foreign origins. `given` holds members that the form does not.
 * A form's hidden `_key` makes sending it twice the same as sending it once. `faults` of the form's own, by field, stop it before the
 * operation runs; those of its input are named with them.
 * Expected errors come back as a state for the form; what fails on our side is thrown and shows the error page.
 */
export async function act<T extends AnyOperation>(
  operation: T,
  form: FormData,
  given: Record<string, unknown> = {},
  options: { conversationToken?: string; faults?: Record<string, string> } = {},
): Promise<FormState<OutputOf<T>>> {
  try {
    const ip = clientAddress(new Request('http://localhost', { headers: await headers() }));
    const actor = { kind: 'visitor', ip, ...(options.conversationToken ? { conversationToken: options.conversationToken } : {}) } as const;
    const quota = await consume(actor, operation.effects);
    if (quota.retryAfterSeconds !== undefined) return refused(form, `That was a little fast. Please wait ${quota.retryAfterSeconds} seconds and send it again.`, operation);
    const key = form.get('_key');
    const ctx = createContext({ actor, ...(typeof key === 'string' && key !== '' ? { idempotencyKey: `form:${key}` } : {}) });
    const input = { ...decodeForm(form, operation.input), ...given } as Parameters<typeof call<T>>[2];
    const { faults = {} } = options;
    if (Object.keys(faults).length > 0) return withFaults(refused(form, 'Please correct this and send again.', operation, inputError(operation, input)), faults);
    return { ok: true, output: (await call(operation, ctx, input)) as OutputOf<T> };
  } catch (thrown) {
    const error = toAppError(thrown);
    if (error.kind.status >= 500) {
      log.error({ err: error.cause ?? error, operation: operation.id }, 'form failed');
      throw error;
    }
    return refused(form, error.message, operation, error);
  }
}

/** What the operation would refuse of its input. */
function inputError(operation: AnyOperation, input: unknown): AppError | undefined {
  try {
    parseInput(operation.input, input);
    return undefined;
  } catch (thrown) {
    return toAppError(thrown);
  }
}

const withFaults = (state: FormState<never>, faults: Record<string, string>): FormState<never> => (state.ok ? state : { ...state, issues: { ...state.issues, ...faults } });

function refused(form: FormData, message: string, operation: AnyOperation, error?: AppError): FormState<never> {
  const values = Object.fromEntries(fieldsOf(form));
  const issues: Record<string, string> = {};
  for (const issue of error?.issues ?? []) {
    const name = issue.path.join('.');
    issues[name] ??= values[name] === '' ? 'Please fill this in.' : plainFault(operation.input, issue);
  }
  return { ok: false, message, issues, values };
}
