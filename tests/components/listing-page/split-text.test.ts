import { expect, test } from 'vitest';
import { splitText } from '@/components/listing-page/split-text';

const sentence = 'The rooms are quiet and face the garden. ';

test('a text of usual length stays whole', () => {
  expect(splitText('')).toEqual(['', '']);
  expect(splitText(sentence.repeat(30))).toEqual([sentence.repeat(30), '']);
});

test('a long one parts at the end of a paragraph, else of a sentence, else of a word, and nothing is lost', () => {
  const paragraph = sentence.repeat(6).trim();
  expect(splitText(Array(9).fill(paragraph).join('\n\n'))[0].endsWith(`${paragraph}\n\n${paragraph}`)).toBe(true);
  expect(splitText(sentence.repeat(60))[0]).toMatch(/garden\.$/);
  expect(splitText('word '.repeat(600))[0]).toMatch(/word$/);
  for (const text of [sentence.repeat(60), 'word '.repeat(600), 'x'.repeat(3000), '家'.repeat(3000)]) {
    const [first, rest] = splitText(text);
    expect((first + rest).replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
    expect(first.length).toBeGreaterThanOrEqual(500);
    expect(first.length).toBeLessThanOrEqual(1000);
  }
});

test('it never parts a character', () => {
  const [first, rest] = splitText(`x${'🏠'.repeat(1500)}`);
  expect([first.isWellFormed(), rest.isWellFormed()]).toEqual([true, true]);
});
