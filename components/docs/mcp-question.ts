export interface McpCall {
  name: string;
  /** The JSON-RPC request, as text. */
  request: string;
}

/** What is sent to the MCP server, or why it is not. */
export interface McpQuestion {
  /** Name of the call that the request began as. */
  call: string;
  request: string;
  fault?: string;
}

/**
 * Reads the form of the MCP playground. `_filled` names the call whose request was filled in: where another is chosen and that request
 * stands unchanged, no script was there to fill in the chosen one, which is then meant.
 */
export function mcpQuestion(calls: readonly McpCall[], form: FormData): McpQuestion {
  const [call = '', filled, typed = ''] = ['call', '_filled', 'request'].map((name) => form.get(name)?.toString());
  const requestOf = (name: string | undefined) => calls.find((one) => one.name === name)?.request;
  // A form sends line ends as CR LF.
  const request = typed.replaceAll('\r\n', '\n');
  const meant = call !== filled && request === requestOf(filled) ? (requestOf(call) ?? request) : request;
  return { call, request: meant, ...(isJson(meant) ? {} : { fault: 'This is not JSON. Mend it, or choose the call again.' }) };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
