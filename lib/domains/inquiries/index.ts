import type { AnyOperation } from '@/lib/kernel/operation';
import { submitInquiry } from './create';
import { getInquiry } from './get';

/** Operations of this domain in documentation order. */
export const inquiryOperations: readonly AnyOperation[] = [submitInquiry, getInquiry];
