import { pickStreet } from '@/components/front-page/pick-street';
import { kindsOfUse } from '@/lib/domains/listings/rules-use';
import type { ListingSummary } from '@/lib/domains/listings/schema';
import { hourOf } from '@/lib/domains/pictures/rules-hour';
import { drawingAddress } from '@/lib/domains/pictures/schema-address';

const HOMES = 5;
/** Nobody lives in the others; they are on offer all the same, but not in a street of homes. */
const LIVED_IN = new Set(kindsOfUse('house'));

/** The homes of the front page's street, from morning to night; plots, shops and what has no picture are left out. What comes first is preferred. */
export function streetOf(listings: readonly ListingSummary[]): ListingSummary[] {
  const pictured = listings.filter(({ photos, property_type }) => photos.length > 0 && LIVED_IN.has(property_type));
  return pickStreet(
    pictured.map((home) => ({ home, kind: home.property_type, hour: isDrawn(home) ? hourOf(home) : null })),
    HOMES,
  );
}

const isDrawn = ({ id, photos }: ListingSummary): boolean => drawingAddress(photos[0]?.url ?? '').endsWith(`/pictures/${id}/0.svg`);
