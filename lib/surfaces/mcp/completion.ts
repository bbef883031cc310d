import { type CompleteRequestParams, type CompleteResult, ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server';
import type { Completer, McpCaller, McpPack } from './pack';

/** Answers `completion/complete` for an argument of a prompt or a variable of a resource template; at most 100 values. */
export async function completion(pack: McpPack, params: CompleteRequestParams, caller: McpCaller): Promise<CompleteResult> {
  const completer = completers(pack, params.ref)?.[params.argument.name];
  const values = completer ? await completer(params.argument.value, params.context?.arguments ?? {}, caller) : [];
  return { completion: { values: values.slice(0, MAXIMUM), total: values.length, hasMore: values.length > MAXIMUM } };
}

const MAXIMUM = 100;

function completers(pack: McpPack, ref: CompleteRequestParams['ref']): Readonly<Record<string, Completer>> | undefined {
  const found =
    ref.type === 'ref/prompt' ? pack.prompts.find((prompt) => prompt.definition.name === ref.name) : pack.templates.find((template) => template.definition.uriTemplate === ref.uri);
  if (!found)
    throw new ProtocolError(
      ProtocolErrorCode.InvalidParams,
      `There is nothing to complete: ${ref.type === 'ref/prompt' ? `no prompt ${ref.name}` : `no resource template ${ref.uri}`}.`,
    );
  return found.complete;
}
