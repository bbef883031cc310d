import type { Icon } from '@modelcontextprotocol/server';

/** The drawing of a tool, by the domain of its operation; inline, so that showing a tool list needs no request. */
export const iconOf = (operationId: string): Icon => icon(DRAWINGS[operationId.split('.')[0] ?? ''] ?? HOUSE);

const HOUSE = 'M3,11l9-8,9,8v10h-6v-7H9v7H3z';

/** Shapes on a 24 by 24 grid, written without spaces, which a URI would have to encode. */
const DRAWINGS: Record<string, string> = {
  listings: HOUSE,
  agents: 'M8,8a4,4,0,1,1,8,0,4,4,0,1,1-8,0M4,21a8,8,0,0,1,16,0z',
  inquiries: 'M3,5h18v2l-9,6L3,7zM3,9l9,6,9-6v10H3z',
  conversations: 'M3,4h18v13H9l-6,4z',
};

const icon = (path: string): Icon => ({ src: `data:image/svg+xml,${inUri(`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0,0,24,24'><path d='${path}'/></svg>`)}` });

/** Percent-encodes only what RFC 3986 does not admit. */
const inUri = (text: string): string => text.replaceAll(/[<> "{}]/g, (char) => encodeURIComponent(char));
