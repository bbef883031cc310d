import type { GuideRequest } from './guides/guide';

/**
 * What the documentation needs to know of one operation. lib/surfaces/web/operation-doc.ts fills it; the two may not import each other,
 * and what both may import are schemas of domains, where it has no place. A page that hands one to the other fails to compile if they part.
 */
export interface OperationForDocs {
  id: string;
  group: string;
  method: string;
  path: string;
  title: string;
  description: string;
  access: string;
  isRead: boolean;
  tool: string | undefined;
  parameters: { name: string; in: string; type: string; required: boolean; description: string; choices: string[]; fallback: string | undefined }[];
  examples: { title: string; request: GuideRequest }[];
  answer: { name: string; type: string; description: string }[];
  status: number;
  sample: Record<string, string>;
}
