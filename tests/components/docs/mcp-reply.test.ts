import { expect, test } from 'vitest';
import { messagesOf } from '@/components/docs/mcp-reply';

test('one JSON document is indented', () => {
  expect(messagesOf('{"id":1,"result":{}}')).toBe('{\n  "id": 1,\n  "result": {}\n}');
});

test('each event of a stream is a message', () => {
  expect(messagesOf('event: message\ndata: {"id":1}\n\nevent: message\ndata: {"id":2}\n\n')).toBe('{\n  "id": 1\n}\n\n{\n  "id": 2\n}');
});

test('what is no JSON is shown as it came', () => {
  expect(messagesOf('Bad gateway')).toBe('Bad gateway');
});
