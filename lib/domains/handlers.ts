import type { EventHandler } from '@/lib/platform/jobs';
import { onMessageReceived } from './conversations/on-message-received';
import { onMessageSent } from './conversations/on-message-sent';
import { onInquiryCreated } from './inquiries/on-inquiry-created';

/** Everything that follows from an event after its commit. */
export const handlers: readonly EventHandler[] = [onInquiryCreated, onMessageReceived, onMessageSent];
