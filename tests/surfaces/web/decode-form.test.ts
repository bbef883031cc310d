import { expect, test } from 'vitest';
import { z } from 'zod';
import { decodeForm, fieldsOf } from '@/lib/surfaces/web/decode-form';

const schema = z.strictObject({ count: z.int(), message: z.string(), pets: z.array(z.string()).optional(), payload: z.record(z.string(), z.unknown()).optional() });

function formOf(...fields: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

test('fields become what their schema asks for, empty ones nothing', () => {
  expect(decodeForm(formOf(['count', '3'], ['message', ''], ['pets', 'cats'], ['pets', 'dogs']), schema)).toEqual({ count: 3, pets: ['cats', 'dogs'] });
});

test('dotted names fill a member of an object', () => {
  expect(decodeForm(formOf(['payload.preferred_date', '2026-12-01'], ['payload.note', '']), schema)).toEqual({ payload: { preferred_date: '2026-12-01' } });
});

test('what belongs to the form itself does not reach the operation', () => {
  expect(decodeForm(formOf(['$ACTION_ID_1', 'x'], ['_key', 'k'], ['message', 'Hello']), schema)).toEqual({ message: 'Hello' });
});

test('line ends of a browser are one character, and files are no fields', () => {
  const form = formOf(['message', ' one\r\ntwo ']);
  form.append('file', new Blob(['x']));
  expect(fieldsOf(form)).toEqual([['message', 'one\ntwo']]);
});

test('a name that would reach a prototype stays a plain member', () => {
  const input = decodeForm(formOf(['__proto__.polluted', 'yes'], ['payload.__proto__', 'yes']), schema);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.getPrototypeOf(input)).toBe(Object.prototype);
});
