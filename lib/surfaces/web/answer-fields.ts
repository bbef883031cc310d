import type { JsonSchema } from '@/lib/kernel/json-schema';
import { typeOf } from './schema-type';

/** A member of an answer, by its path: `data[].price`. */
export interface AnswerField {
  name: string;
  type: string;
  description: string;
}

/** Every member of an answer, those of objects and of lists of objects included. */
export function answerFields(schema: JsonSchema, prefix = ''): AnswerField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, member]) => {
    const name = `${prefix}${key}`;
    const inner = objectIn(member);
    return [
      { name: member.type === 'array' ? `${name}[]` : name, type: typeOf(member), description: String(member.description ?? '') },
      ...(inner ? answerFields(inner, `${name}${member.type === 'array' ? '[]' : ''}.`) : []),
    ];
  });
}

/** The object that a member is, may be, or is a list of. */
function objectIn(member: JsonSchema): JsonSchema | undefined {
  if (member.properties) return member;
  if (member.items) return objectIn(member.items);
  return member.anyOf?.map(objectIn).find(Boolean);
}
