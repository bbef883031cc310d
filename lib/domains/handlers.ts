import type { EventHandler, Job } from '@/lib/platform/jobs';
import { onMessageReceived } from './conversations/on-message-received';
import { onMessageSent } from './conversations/on-message-sent';
import { onInquiryCreated } from './inquiries/on-inquiry-created';
import { settleListings } from './listings/on-minute';

/** Everything that follows from an event after its commit. */
export const handlers: readonly EventHandler[] = [onInquiryCreated, onMessageReceived, onMessageSent];

/** What the domains do by the clock. */
export const jobs: readonly Job[] = [settleListings];
