import { renderToReadableStream } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ResultCount } from '@/components/listings/result-count';

test('a number that is known stands in the page', async () => {
  const stream = await renderToReadableStream(<ResultCount total={461_366} shown={24} />);
  expect(await new Response(stream).text()).toBe('461,366 homes');
});

test('a number that is still being counted keeps nobody waiting: what is known is said first', async () => {
  const total = Promise.withResolvers<number>();
  const reader = (
    await renderToReadableStream(
      <h2>
        <ResultCount total={total.promise} shown={24} />
      </h2>,
    )
  ).getReader();
  const decoder = new TextDecoder();
  const first = decoder.decode((await reader.read()).value);
  expect(first).toContain('More than 24 homes');
  total.resolve(461_366);
  let rest = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) rest += decoder.decode(chunk.value);
  expect(rest).toContain('461,366 homes');
});
