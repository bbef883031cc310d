/** Values of an installation that stand in the examples. */
export interface GuideValues {
  /** Origin without a slash at its end. */
  baseUrl: string;
  listing: string;
  conversation: string;
  /** Private token of that conversation. */
  token: string;
  /** An agent's key. */
  key: string;
}

/** One HTTP request; curl, TypeScript and Python are written from it. */
export interface GuideRequest {
  method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path with its query. */
  path: string;
  headers?: Record<string, string>;
  body?: unknown;
  /** The answer is text, not JSON. */
  text?: true;
  /** TypeScript and Python follow `next_cursor` to the end of the list. */
  everyPage?: true;
}

export interface GuideStep {
  title: string;
  /** Plain words; `backticks` mark code. */
  text: string;
  request: (values: GuideValues) => GuideRequest;
  /** What a right answer contains. */
  expects: string;
}

export interface Guide {
  slug: string;
  title: string;
  description: string;
  steps: readonly GuideStep[];
}
