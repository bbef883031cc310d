import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { readFile } from '@/lib/domains/imports/readers/read-file';
import type { SourceRow } from '@/lib/domains/imports/schema';
import { fixture, read } from './fixture';

const folder = mkdtempSync(path.join(tmpdir(), 'openstead-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function rowsOf(content: string | Buffer, name = 'file'): Promise<{ format: string; rows: SourceRow[] }> {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const { format, rows } = await readFile(file);
  const all: SourceRow[] = [];
  for await (const row of rows) all.push(row);
  return { format, rows: all };
}

const values = async (content: string | Buffer) => (await rowsOf(content)).rows.map((row) => row.values);

describe('delimited text', () => {
  test.each([[','], [';'], ['\t'], ['|']])('finds the separator %j in the header', async (separator) => {
    expect(await values(`a${separator}b\r\n1${separator}"x${separator}y"\r\n`)).toEqual([{ a: '1', b: `x${separator}y` }]);
  });

  test('drops a byte order mark, skips blank lines, and keeps line breaks within quotes', async () => {
    expect(await values('\ufeffa,b\n\n1,"two\nlines"\n\n')).toEqual([{ a: '1', b: 'two\nlines' }]);
  });

  test('a record with too many cells is broken, one with too few has nothing there', async () => {
    const { rows } = await rowsOf('a,b\n1\n1,2,\n1,2,3\n');
    expect(rows.map(({ values: cells, broken }) => [cells, broken !== undefined])).toEqual([
      [{ a: '1', b: null }, false],
      [{ a: '1', b: '2' }, false],
      [{ a: '1', b: '2' }, true],
    ]);
  });

  test('a quote that never closes is an error, not a silent end', async () => {
    await expect(rowsOf('a,b\n1,2\n3,"4\n5,6\n')).rejects.toThrow('after record 1: a quote is opened and never closed');
  });

  test('unpacks gzip whatever the name says', async () => {
    expect((await rowsOf(gzipSync('a,b\n1,2\n'), 'plain.csv')).rows).toHaveLength(1);
    await expect(rowsOf(gzipSync('a,b\n1,2\n'.repeat(9000)).subarray(0, 60))).rejects.toThrow();
  });

  test('reads UTF-8, Windows-1252 and UTF-16, mixed by the line', async () => {
    const mixed = Buffer.concat([Buffer.from('a,b\n'), Buffer.from('1,Müller\n'), Buffer.from([0x32, 0x2c, 0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x0a])]);
    expect(await values(mixed)).toEqual([
      { a: '1', b: 'Müller' },
      { a: '2', b: 'Müller' },
    ]);
    expect(await values(Buffer.from('\ufeffa,b\n1,Müller\n', 'utf16le'))).toEqual([{ a: '1', b: 'Müller' }]);
  });

  test('two columns of one name are both kept', async () => {
    expect(await values('a,a\n1,2\n')).toEqual([{ a: '1', 'a (2)': '2' }]);
  });
});

describe('JSON', () => {
  test.each([
    ['an array', '[{"a":1},{"a":"}]"}]'],
    ['an envelope', '{"@odata.context":"x","value":[{"a":1},{"a":"}]"}],"next":null}'],
    ['JSON Lines', '{"a":1}\n{"a":"}]"}\n'],
  ])('reads %s', async (_name, text) => {
    expect((await rowsOf(text)).format).toBe('json');
    expect(await values(text)).toEqual([{ a: 1 }, { a: '}]' }]);
  });

  test('one object is one record, its lists its own', async () => {
    expect(await values('{"ListPrice":1,"Media":[{"b":1}]}')).toEqual([{ ListPrice: 1, Media: [{ b: 1 }] }]);
  });

  test('lists within JSON Lines belong to their records', async () => {
    const lines = [
      { id: 1, items: ['a'] },
      { id: 2, items: [] },
      { id: 3, data: [1, { b: 2 }] },
      { id: 4, value: [{ c: 3 }] },
    ];
    expect(await values(lines.map((line) => JSON.stringify(line)).join('\n'))).toEqual(lines);
  });

  test('records across chunks stay whole', async () => {
    const many = Array.from({ length: 9000 }, (_, index) => ({ index, text: `{"[é]}\\ ${'x'.repeat(100)}` }));
    expect(await values(JSON.stringify(many))).toEqual(many);
  });

  test('says where it breaks off, and when it holds nothing', async () => {
    await expect(rowsOf('[{"a":1},{"a":')).rejects.toThrow('breaks off after record 1');
    await expect(rowsOf('{"value":[]}')).rejects.toThrow();
    expect((await rowsOf('[{"a":1},{"a":x}]')).rows[1]?.broken).toBe('The record is not a JSON object.');
  });
});

describe('XML, BLM and XLSX', () => {
  test('XML without properties is an error', async () => {
    await expect(rowsOf('<?xml version="1.0"?><clients><client/></clients>')).rejects.toThrow('no <property> elements');
    await expect(rowsOf('<root><property><id>1</id></property><property><id>2')).rejects.toThrow('breaks off after record 1');
  });

  test('elements across chunks stay whole', async () => {
    const many = Array.from({ length: 4000 }, (_, index) => `<property><id>${index}</id><desc><en><![CDATA[${'é </property> '.repeat(8)}]]></en></desc></property>`);
    const rows = await values(`<root>\n${many.join('\n')}\n</root>`);
    expect(rows.map((row) => row.id)).toEqual(many.map((_, index) => String(index)));
  });

  test('an entity bomb declares nothing', async () => {
    const bomb = '<!DOCTYPE r [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;">]><root><property><id>1</id><town>&b;</town></property></root>';
    expect(JSON.stringify(await values(bomb))).not.toContain('boom');
  });

  test('BLM of a wrong structure is named', async () => {
    await expect(read(fixture('wrong.blm'))).rejects.toThrow('section #DEFINITION# is missing');
    await expect(rowsOf("#HEADER#\nVERSION : 3\nEOF : '|'\n#DEFINITION#\nAGENT_REF|~\n#DATA#\n1|~\n#END#\n")).rejects.toThrow('must define EOF and EOR');
    await expect(rowsOf("#HEADER#\nVERSION : 2\nEOF : '|'\nEOR : '~'\n#DEFINITION#\nAGENT_REF|~\n#DATA#\n#END#\n")).rejects.toThrow('VERSION is 2');
    await expect(rowsOf(readFileSync(fixture('rightmove.blm')).subarray(0, -120))).rejects.toThrow('#END# is missing');
  });

  test('XLSX is read from its first sheet, dates and empty rows included', async () => {
    const { preset, format, drafts } = await read(fixture('sheet.xlsx'));
    expect([preset, format]).toEqual(['generic', 'xlsx']);
    expect(drafts.X1).toMatchObject({ listingType: 'sale', price: 425000, beds: 3, availableOn: '2026-03-15', city: 'Dover', state: 'DE' });
    expect(drafts.X2).toMatchObject({ listingType: 'rent', pricePeriod: 'month', price: 1100, beds: 0 });
    await expect(rowsOf(Buffer.from('PK\u0003\u0004nonsense', 'latin1'))).rejects.toThrow('no XLSX workbook');
  });
});

test('stray encodings are mended, and an empty file is an error', async () => {
  const { drafts } = await read(fixture('latin1.tsv'));
  expect(drafts.T1).toMatchObject({ title: 'Café apartment', description: 'Près du château', price: 350_000 });
  expect(drafts.T2).toMatchObject({ title: 'Misread café flat', price: 1200, pricePeriod: 'month' });
  await expect(rowsOf('')).rejects.toThrow('empty');
  await expect(read(fixture('missing.csv'))).rejects.toThrow('Cannot read');
  await expect(read(fixture('airbnb.csv'), { preset: 'airbmb' })).rejects.toThrow('Did you mean "airbnb"?');
});
