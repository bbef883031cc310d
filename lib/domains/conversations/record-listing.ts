import type { Db } from '@/lib/kernel/context';
import { AppError } from '@/lib/kernel/errors';

/** What a conversation needs to know of the listing that it is about. */
export interface TopicListing {
  id: string;
  accountId: string;
  title: string;
  /** Name of whoever offers it. */
  lister: string;
}

/**
 * The listing, by id or slug, that somebody asks about.
 * A pending one takes questions (back-up offers are usual); one off the market does not.
 * @throws AppError `not_found`; `unprocessable_entity` if it is closed, withdrawn or on hold.
 */
export async function listingOpenToQuestions(db: Db, key: string): Promise<TopicListing> {
  const found = await db.prisma.listing.findFirst({
    where: { OR: [{ id: key }, { slug: key }], status: { not: 'draft' }, property: { deletedAt: null } },
    select: { id: true, accountId: true, title: true, status: true, account: { select: { name: true } } },
  });
  if (!found) throw new AppError('not_found', 'No public listing has this id or slug. Search with GET /api/v1/listings.');
  if (found.status !== 'active' && found.status !== 'pending') {
    const state = found.status === 'hold' ? 'on hold' : found.status;
    throw new AppError('unprocessable_entity', `This listing is ${state}, so its lister takes no questions about it. Search for active listings with GET /api/v1/listings.`);
  }
  return { id: found.id, accountId: found.accountId, title: found.title, lister: found.account.name };
}
