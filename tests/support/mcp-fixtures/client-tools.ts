import type { ElicitRequestFormParams } from '@modelcontextprotocol/server';
import { fixture, text } from './fixture';

/** Tools that ask the client in the middle of a call, as revisions before 2026-07-28 do. */
export const clientTools = [
  fixture(
    'test_sampling',
    async ({ mcpReq }, { prompt }) => {
      const answer = await mcpReq.requestSampling({ messages: [{ role: 'user', content: { type: 'text', text: String(prompt) } }], maxTokens: 100 });
      return text(`LLM response: ${JSON.stringify(answer.content)}`);
    },
    { type: 'object', properties: { prompt: { type: 'string' } }, required: ['prompt'] },
  ),
  fixture(
    'test_elicitation',
    async ({ mcpReq }, { message }) =>
      elicited(await mcpReq.elicitInput({ message: String(message), requestedSchema: { type: 'object', properties: { response: { type: 'string' } } } })),
    { type: 'object', properties: { message: { type: 'string' } }, required: ['message'] },
  ),
  fixture('test_elicitation_sep1034_defaults', async ({ mcpReq }) => elicited(await mcpReq.elicitInput({ message: 'Review the defaults', requestedSchema: DEFAULTS }))),
  fixture('test_elicitation_sep1330_enums', async ({ mcpReq }) => elicited(await mcpReq.elicitInput({ message: 'Select options', requestedSchema: ENUMS }))),
];

const elicited = ({ action, content }: { action: string; content?: unknown }) => text(`action=${action}, content=${JSON.stringify(content ?? {})}`);

type Form = ElicitRequestFormParams['requestedSchema'];

const DEFAULTS: Form = {
  type: 'object',
  properties: {
    name: { type: 'string', default: 'John Doe' },
    age: { type: 'integer', default: 30 },
    score: { type: 'number', default: 95.5 },
    status: { type: 'string', enum: ['active', 'inactive', 'pending'], default: 'active' },
    verified: { type: 'boolean', default: true },
  },
  required: [],
};

const OPTIONS = ['option1', 'option2', 'option3'];
const TITLED = ['value1', 'value2', 'value3'].map((value) => ({ const: value, title: value.toUpperCase() }));

const ENUMS: Form = {
  type: 'object',
  properties: {
    untitledSingle: { type: 'string', enum: OPTIONS },
    titledSingle: { type: 'string', oneOf: TITLED },
    legacyEnum: { type: 'string', enum: ['opt1', 'opt2', 'opt3'], enumNames: ['One', 'Two', 'Three'] },
    untitledMulti: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'string', enum: OPTIONS } },
    titledMulti: { type: 'array', minItems: 1, maxItems: 3, items: { anyOf: TITLED } },
  },
  required: [],
};
