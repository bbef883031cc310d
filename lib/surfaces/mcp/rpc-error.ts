/** A refusal before any MCP message was read: an HTTP status with a JSON-RPC error that has no id to answer. */
export function rpcError(status: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ jsonrpc: '2.0', error: { code: SERVER_ERROR, message }, id: null }, { status, headers });
}

/** JSON-RPC's first implementation-defined server error, as MCP servers use it for HTTP refusals. */
const SERVER_ERROR = -32_000;
