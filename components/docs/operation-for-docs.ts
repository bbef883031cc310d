import type { GuideRequest } from './guides/guide';

/** What the documentation needs to know of one operation. */
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
