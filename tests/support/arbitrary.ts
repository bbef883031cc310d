import fc from 'fast-check';
import type { JsonSchema } from '@/lib/kernel/json-schema';

/** Values that fit a JSON Schema, as far as its type, enum and bounds tell. */
export function fitting(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(fitting));
  if ('const' in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  const minimum = Number(schema.minimum ?? -1000);
  const maximum = Number(schema.maximum ?? 1_000_000);
  switch (schema.type) {
    case 'integer':
      return fc.integer({ min: minimum, max: maximum });
    case 'number':
      return fc.double({ min: minimum, max: maximum, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(fitting(schema.items ?? {}), { minLength: Number(schema.minItems ?? 0), maxLength: Math.min(4, Number(schema.maxItems ?? 4)) });
    case 'object':
      return fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 });
    case 'string':
      return fittingText(schema);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function fittingText(schema: JsonSchema): fc.Arbitrary<string> {
  if (schema.format === 'date-time') return fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
  if (schema.format === 'email') return fc.emailAddress();
  if (schema.format === 'uuid') return fc.uuid();
  if (schema.format === 'uri') return fc.webUrl();
  return fc.string({ minLength: Number(schema.minLength ?? 0), maxLength: Math.min(200, Number(schema.maxLength ?? 200)), unit: 'grapheme' });
}

/** An object for `schema` in which members are left out, fit, or are anything else, `hostile` texts included; sometimes with a stranger. */
export function hostileObject(schema: JsonSchema, hostile: readonly string[]): fc.Arbitrary<Record<string, unknown>> {
  const anything = fc.oneof(fc.constantFrom(...hostile), fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(-1, 1e308, 2 ** 53, '', ' ', null, [], {}));
  const members = Object.entries(schema.properties ?? {}).map(([name, member]) => {
    const value = fc.oneof({ weight: 6, arbitrary: fitting(member) }, { weight: 2, arbitrary: anything });
    return [name, schema.required?.includes(name) ? fc.option(value, { nil: undefined, freq: 12 }) : fc.option(value, { nil: undefined, freq: 1 })] as const;
  });
  const stranger = fc.option(fc.tuple(fc.string({ maxLength: 12 }), anything), { nil: undefined, freq: 30 });
  return fc.tuple(fc.record(Object.fromEntries(members)), stranger).map(([object, extra]) => {
    const kept = Object.entries(object).filter(([, value]) => value !== undefined);
    return Object.fromEntries(extra ? [...kept, extra] : kept);
  });
}
