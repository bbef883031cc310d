import { feeds } from './feeds';
import type { Guide } from './guide';
import { inquire } from './inquire';
import { mcp } from './mcp';
import { search } from './search';

/** Every guide, in the order in which one would read them. */
export const GUIDES: readonly Guide[] = [search, inquire, feeds, mcp];
