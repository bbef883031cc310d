import { acceptedContent, inputRequired, type PromptMessage } from '@modelcontextprotocol/server';
import type { McpPrompt } from '@/lib/surfaces/mcp/pack';
import { PNG } from './fixture';

const say = (text: string): PromptMessage => ({ role: 'user', content: { type: 'text', text } });

const prompt = (name: string, args: string[], messages: (given: Record<string, string>) => PromptMessage[]): McpPrompt => ({
  definition: { name, description: `Fixture ${name}`, arguments: args.map((argument) => ({ name: argument, required: true })) },
  get: async (given) => ({ messages: messages(given) }),
});

export const fixturePrompts: McpPrompt[] = [
  prompt('test_simple_prompt', [], () => [say('This is a simple prompt for testing.')]),
  {
    ...prompt('test_prompt_with_arguments', ['arg1', 'arg2'], ({ arg1, arg2 }) => [say(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`)]),
    complete: { arg1: async (typed) => [`${typed}-completed`] },
  },
  prompt('test_prompt_with_embedded_resource', ['resourceUri'], ({ resourceUri }) => [
    { role: 'user', content: { type: 'resource', resource: { uri: resourceUri ?? '', mimeType: 'text/plain', text: 'Embedded resource content for testing.' } } },
    say('Please process the embedded resource above.'),
  ]),
  prompt('test_prompt_with_image', [], () => [{ role: 'user', content: { type: 'image', data: PNG, mimeType: 'image/png' } }, say('Please analyze the image above.')]),
  {
    definition: { name: 'test_input_required_result_prompt', description: 'Fixture that asks before it renders' },
    async get(_, __, { mcpReq }) {
      const context = acceptedContent<{ context: string }>(mcpReq.inputResponses, 'user_context')?.context;
      if (context) return { messages: [say(`Use the following context: ${context}`)] };
      return inputRequired({
        inputRequests: {
          user_context: inputRequired.elicit({ message: 'What context?', requestedSchema: { type: 'object', properties: { context: { type: 'string' } }, required: ['context'] } }),
        },
      });
    },
  },
];
