import { acceptedContent, CLIENT_CAPABILITIES_META_KEY, type InputRequests, inputRequired, type ServerContext } from '@modelcontextprotocol/server';
import type { McpTool } from '@/lib/surfaces/mcp/pack';
import { fixture, text } from './fixture';

const ask = (message: string, member: string) =>
  inputRequired.elicit({ message, requestedSchema: { type: 'object', properties: { [member]: { type: 'string' } }, required: [member] } });
const confirm = () => inputRequired.elicit({ message: 'Please confirm', requestedSchema: { type: 'object', properties: { ok: { type: 'boolean' } }, required: ['ok'] } });
const sample = (question: string) => inputRequired.createMessage({ messages: [{ role: 'user', content: { type: 'text', text: question } }], maxTokens: 50 });
const accepted = ({ mcpReq }: ServerContext, key: string) => acceptedContent<Record<string, unknown>>(mcpReq.inputResponses, key);
const answered = ({ mcpReq }: ServerContext, key: string) => mcpReq.inputResponses?.[key];

/** Tools that answer `input_required` until the client sends what they ask for (revision 2026-07-28). */
export const inputTools = (mint: (state: Record<string, unknown>) => Promise<string>): McpTool[] => [
  fixture('test_missing_capability', (request) => (answered(request, 'llm') ? text('sampled') : inputRequired({ inputRequests: { llm: sample('Reply: pong') } }))),
  fixture('test_input_required_result_elicitation', (request) => {
    const name = accepted(request, 'user_name')?.name;
    return typeof name === 'string' ? text(`Hello, ${name}!`) : inputRequired({ inputRequests: { user_name: ask('What is your name?', 'name') } });
  }),
  fixture('test_input_required_result_sampling', (request) => {
    const answer = answered(request, 'capital_question');
    return answer ? text(JSON.stringify(answer)) : inputRequired({ inputRequests: { capital_question: sample('What is the capital of France?') } });
  }),
  fixture('test_input_required_result_list_roots', (request) => {
    const roots = answered(request, 'client_roots');
    return roots ? text(JSON.stringify(roots)) : inputRequired({ inputRequests: { client_roots: inputRequired.listRoots() } });
  }),
  fixture('test_input_required_result_request_state', async (request) =>
    accepted(request, 'confirm') && request.mcpReq.requestState()
      ? text('state-ok')
      : inputRequired({ inputRequests: { confirm: confirm() }, requestState: await mint({ step: 'confirm' }) }),
  ),
  fixture('test_input_required_result_tampered_state', async (request) =>
    accepted(request, 'confirm') && request.mcpReq.requestState()
      ? text('integrity-ok')
      : inputRequired({ inputRequests: { confirm: confirm() }, requestState: await mint({ step: 'tampered' }) }),
  ),
  fixture('test_input_required_result_multiple_inputs', async (request) =>
    accepted(request, 'user_name') && answered(request, 'greeting') && answered(request, 'client_roots')
      ? text('all inputs received')
      : inputRequired({
          inputRequests: { user_name: ask('What is your name?', 'name'), greeting: sample('Generate a greeting'), client_roots: inputRequired.listRoots() },
          requestState: await mint({ step: 'all' }),
        }),
  ),
  fixture('test_input_required_result_multi_round', async (request) => {
    const round = Number(request.mcpReq.requestState<{ round?: number }>()?.round ?? 0);
    if (round === 0) return inputRequired({ inputRequests: { step1: ask('Step 1: What is your name?', 'name') }, requestState: await mint({ round: 1 }) });
    if (round === 1) return inputRequired({ inputRequests: { step2: ask('Step 2: What is your favorite color?', 'color') }, requestState: await mint({ round: 2 }) });
    return text(`Multi-round complete: ${accepted(request, 'step2')?.color}`);
  }),
  fixture('test_input_required_result_capabilities', (request) => {
    if (request.mcpReq.inputResponses) return text('fulfilled');
    const declared = (request.mcpReq.envelope as Record<string, Record<string, unknown>> | undefined)?.[CLIENT_CAPABILITIES_META_KEY];
    const inputRequests: InputRequests = {
      ...(declared?.elicitation ? { user_name: ask('What is your name?', 'name') } : {}),
      ...(declared?.sampling ? { greeting: sample('Generate a greeting') } : {}),
      ...(declared?.roots ? { client_roots: inputRequired.listRoots() } : {}),
    };
    return Object.keys(inputRequests).length > 0 ? inputRequired({ inputRequests }) : text('no capability to ask with');
  }),
  fixture('test_streaming_elicitation', () => text('result frames only')),
];
