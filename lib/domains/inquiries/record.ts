import type { Db } from '@/lib/kernel/context';
import type { Inquiry, InquiryThread, InquiryType } from './schema';
import type { Consent, ConsentTextId } from './schema-consent';

interface Row {
  id: string;
  listingId: string;
  inquiryType: string;
  status: Inquiry['status'];
  createdAt: Date;
  conversationId: string;
}

/** A new inquiry as it is stored; `status` begins as pending. */
export interface NewInquiry {
  id: string;
  listingId: string;
  accountId: string;
  contactId: string;
  agentId?: string | undefined;
  conversationId: string;
  inquiryType: InquiryType;
  message: string;
  structuredPayload?: Record<string, unknown> | undefined;
  /** Given with the inquiry, so at `createdAt`. */
  consent?: Pick<Consent, 'text_id' | 'text'> | undefined;
  createdAt: Date;
}

export async function insertInquiry(db: Db, { consent, structuredPayload, ...given }: NewInquiry): Promise<Inquiry> {
  const agreed = consent && { consentTextId: consent.text_id, consentText: consent.text, consentedAt: given.createdAt };
  return toInquiry(await db.prisma.inquiry.create({ data: { ...given, ...agreed, structuredPayload: structuredPayload as object | undefined } }));
}

/** An inquiry with the state of its thread, or undefined. */
export async function findInquiry(db: Db, id: string): Promise<InquiryThread | undefined> {
  const row = await db.prisma.inquiry.findUnique({ where: { id }, include: { conversation: { select: { lastMessageAt: true, _count: { select: { messages: true } } } } } });
  return row
    ? {
        ...toInquiry(row),
        message: row.message,
        structured_payload: (row.structuredPayload ?? null) as InquiryThread['structured_payload'],
        consent: consentOf(row),
        message_count: row.conversation._count.messages,
        last_message_at: row.conversation.lastMessageAt.toISOString(),
      }
    : undefined;
}

/** The three columns are filled together; the table holds that. */
const consentOf = ({ consentTextId, consentText, consentedAt }: { consentTextId: string | null; consentText: string | null; consentedAt: Date | null }): Consent | null =>
  consentTextId && consentText && consentedAt ? { text_id: consentTextId as ConsentTextId, text: consentText, given_at: consentedAt.toISOString() } : null;

const toInquiry = (row: Row): Inquiry => ({
  id: row.id,
  listing_id: row.listingId,
  inquiry_type: row.inquiryType as InquiryType,
  status: row.status,
  created_at: row.createdAt.toISOString(),
  conversation_id: row.conversationId,
});
