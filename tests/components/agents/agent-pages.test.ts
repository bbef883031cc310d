import { expect, test } from 'vitest';
import { agentPages } from '@/components/agents/agent-pages';

const at = (href: string, next: string | null) => agentPages(new URL(href, 'http://a').searchParams, next);

test('a directory of one page leads nowhere', () => {
  expect(at('/agents', null)).toEqual({ number: 1, previous: undefined, next: undefined });
});

test('forward and back the same way', () => {
  const first = at('/agents', 'one');
  expect(first).toEqual({ number: 1, previous: undefined, next: '/agents?cursor=one&back=first' });
  const second = at(first.next as string, 'two');
  expect(second).toMatchObject({ number: 2, previous: '/agents' });
  const third = at(second.next as string, null);
  expect(third).toEqual({ number: 3, previous: first.next, next: undefined });
});

test('a link to a page in the middle without its way leads back to the beginning', () => {
  expect(at('/agents?cursor=two', null)).toMatchObject({ previous: '/agents', next: undefined });
});
