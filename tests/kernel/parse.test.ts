import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { AppError } from '@/lib/kernel/errors';
import { decodeCursor, encodeCursor } from '@/lib/kernel/page';
import { nearestName, parseInput } from '@/lib/kernel/parse';

const schema = z.strictObject({ city: z.string().optional(), max_price: z.int().optional(), payload: z.record(z.string(), z.unknown()).optional() });

const refusal = (input: unknown): AppError => {
  try {
    parseInput(schema, input);
  } catch (error) {
    return error as AppError;
  }
  throw new Error('was not refused');
};

describe('parseInput', () => {
  it('names the nearest known field for an unknown one', () => {
    const error = refusal({ maxprice: 5 });
    expect(error.code).toBe('validation_error');
    expect(error.issues).toEqual([{ path: ['maxprice'], message: 'Unknown field. Did you mean "max_price"?' }]);
  });

  it('names the bare field for a lower limit that has no name of its own', () => {
    const rooms = z.strictObject({ beds: z.int().optional(), max_beds: z.int().optional() });
    expect(() => parseInput(rooms, { min_beds: 2 })).toThrow('Did you mean "beds"?');
  });

  it('lists the known fields where none is near', () => {
    expect(refusal({ zzzzzzzz: 5 }).issues[0]?.message).toContain('Known fields: city, max_price, payload');
  });

  it('refuses NUL, lone surrogates and bottomless nesting wherever they stand', () => {
    expect(refusal({ city: 'Aus\0tin' }).issues[0]?.path).toEqual(['city']);
    expect(refusal({ payload: { a: [{ b: '\ud800' }] } }).issues[0]?.path).toEqual(['payload', 'a', 0, 'b']);
    expect(refusal({ payload: { 'a\0': 1 } }).issues[0]?.path).toEqual(['payload', 'a\0']);
    let deep: unknown = 1;
    for (let level = 0; level < 40; level++) deep = { deep };
    expect(refusal({ payload: deep }).message).toContain('nested too deeply');
  });

  it('says how many faults there are', () => {
    expect(refusal({ city: 1, max_price: 'x' }).message).toMatch(/^city: .*\(and 1 more\)$/);
  });
});

describe('nearestName', () => {
  it('finds a slip, not a stranger', () => {
    expect(nearestName('lisitng_type', ['listing_type', 'property_type'])).toBe('listing_type');
    expect(nearestName('colour', ['listing_type', 'property_type'])).toBeUndefined();
  });
});

describe('cursor', () => {
  it('round-trips a position, Unicode included', () => {
    const position = ['newest', 12.5, 'lst_é'];
    expect(decodeCursor(encodeCursor(position), 3)).toEqual(position);
  });

  it.each(['', 'x', 'e30', '!!!', encodeCursor(['a']), Buffer.from('[1,{"a":1},2]').toString('base64url'), Buffer.from([0xff, 0xfe]).toString('base64url')])(
    'refuses %j',
    (cursor) => {
      expect(() => decodeCursor(cursor, 3)).toThrow(expect.objectContaining({ code: 'validation_error' }));
    },
  );
});
