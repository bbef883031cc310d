import { expect, test } from 'vitest';
import { mcpQuestion } from '@/components/docs/mcp-question';

const calls = [
  { name: 'search', request: '{\n  "id": 1\n}' },
  { name: 'tools/list', request: '{"id":2}' },
];
const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
};

test('what was typed is sent, with the line ends of a script', () => {
  expect(mcpQuestion(calls, form({ call: 'search', _filled: 'search', request: '{\r\n  "id": 7\r\n}' }))).toEqual({ call: 'search', request: '{\n  "id": 7\n}' });
});

test('a call that was chosen where no script filled it in is meant', () => {
  expect(mcpQuestion(calls, form({ call: 'tools/list', _filled: 'search', request: '{\r\n  "id": 1\r\n}' }))).toEqual({ call: 'tools/list', request: '{"id":2}' });
});

test('a request that was changed is never replaced', () => {
  expect(mcpQuestion(calls, form({ call: 'tools/list', _filled: 'search', request: '{"id":3}' }))).toMatchObject({ request: '{"id":3}' });
  expect(mcpQuestion(calls, form({ call: 'unknown', _filled: 'search', request: '{\n  "id": 1\n}' }))).toMatchObject({ request: '{\n  "id": 1\n}' });
});

test('what is no JSON is not sent', () => {
  expect(mcpQuestion(calls, form({ call: 'search', _filled: 'search', request: '{' }))).toMatchObject({ request: '{', fault: expect.stringContaining('not JSON') });
  expect(mcpQuestion(calls, new FormData())).toMatchObject({ fault: expect.any(String) });
});
