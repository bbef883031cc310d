import { expect, it } from 'vitest';
import { cache as cacheOfProcess } from '@/lib/platform/cache';
import { memoryCache } from '@/lib/platform/cache/memory-cache';

const options = (...tags: string[]) => ({ tags, seconds: 60 });

it('computes a value once, for callers that come meanwhile too', async () => {
  const cache = memoryCache({ maxEntries: 10 });
  let computed = 0;
  const make = async () => ++computed;
  expect(await Promise.all([cache.remember('a', options(), make), cache.remember('a', options(), make)])).toEqual([1, 1]);
  expect(await cache.remember('a', options(), make)).toBe(1);
  expect(await cache.remember('b', options(), make)).toBe(2);
});

it('drops values by tag, one that is being computed included', async () => {
  const cache = memoryCache({ maxEntries: 10 });
  await cache.remember('one', options('listing:1', 'listings'), async () => 'old');
  await cache.remember('two', options('listing:2'), async () => 'old');
  let finish = (_value: string) => {};
  const slow = cache.remember('three', options('listing:1'), () => new Promise<string>((resolve) => (finish = resolve)));
  cache.invalidate('listing:1');
  finish('old');
  expect(await slow).toBe('old');
  expect(await cache.remember('one', options('listing:1'), async () => 'new')).toBe('new');
  expect(await cache.remember('two', options('listing:2'), async () => 'new')).toBe('old');
  expect(await cache.remember('three', options('listing:1'), async () => 'new')).toBe('new');
});

it('keeps what was costly only, where it is told so, and shares it meanwhile all the same', async () => {
  const cache = memoryCache({ maxEntries: 10 });
  let computed = 0;
  const make = async () => ++computed;
  const never = { ...options(), costlyMs: Number.POSITIVE_INFINITY };
  expect(await Promise.all([cache.remember('cheap', never, make), cache.remember('cheap', never, make)])).toEqual([1, 1]);
  expect(await cache.remember('cheap', never, make)).toBe(2);
  const always = { ...options(), costlyMs: 0 };
  expect(await cache.remember('costly', always, make)).toBe(3);
  expect(await cache.remember('costly', always, make)).toBe(3);
});

it('keeps a value for which no time is given until it is crowded out', async () => {
  const cache = memoryCache({ maxEntries: 2 });
  let computed = 0;
  const ask = (key: string) => cache.remember(key, {}, async () => ++computed);
  expect([await ask('a'), await ask('b'), await ask('a'), await ask('c')]).toEqual([1, 2, 1, 3]);
  expect([await ask('a'), await ask('b')]).toEqual([1, 4]);
});

it('does not keep a failure', async () => {
  const cache = memoryCache({ maxEntries: 10 });
  await expect(cache.remember('a', options(), () => Promise.reject(new Error('down')))).rejects.toThrow('down');
  expect(await cache.remember('a', options(), async () => 'up')).toBe('up');
});

it('keeps no more than it may, and tags of the dropped are forgotten', async () => {
  const cache = memoryCache({ maxEntries: 2 });
  for (const key of ['a', 'b', 'c']) await cache.remember(key, options('all'), async () => key);
  expect(await cache.remember('a', options('all'), async () => 'again')).toBe('again');
  cache.invalidate('all');
  expect(await cache.remember('c', options('all'), async () => 'again')).toBe('again');
});

it('is one for all copies of its module in a process', () => {
  expect((globalThis as { openstead_cache?: unknown }).openstead_cache).toBe(cacheOfProcess);
});
