import type { AnyOperation } from '@/lib/kernel/operation';
import { createConversation } from './create';
import { getConversation } from './get';
import { listMessages } from './list-messages';
import { postMessage } from './post-message';

/** Operations of this domain in documentation order. */
export const conversationOperations: readonly AnyOperation[] = [createConversation, getConversation, listMessages, postMessage];
