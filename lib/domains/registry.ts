import type { AnyOperation } from '@/lib/kernel/operation';
import { agentOperations } from './agents';
import { conversationOperations } from './conversations';
import { inquiryOperations } from './inquiries';
import { listingOperations } from './listings';
import { marketOperations } from './markets';

/** Every operation of the product in documentation order. */
export const registry: readonly AnyOperation[] = [...listingOperations, ...marketOperations, ...agentOperations, ...inquiryOperations, ...conversationOperations];
