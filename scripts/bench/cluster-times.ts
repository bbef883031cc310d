import { countSquares } from '@/lib/domains/listings/count-squares';
import { checkedAreas } from '@/lib/domains/listings/filters';
import { resolvePlace } from '@/lib/domains/listings/place';
import type { Filters } from '@/lib/domains/listings/schema';
import { alignedBox, levelFor } from '@/lib/domains/listings/squares';
import type { PlatformDb } from '@/lib/platform/db';
import type { Sample } from './cases';

/** Width in degrees and zoom of a map of 1,400 pixels. */
const VIEWS = { world: [300, 2], country: [60, 4], region: [15, 6.5], state: [8, 7.5], metro: [1.5, 10], town: [0.2, 13] } as const;

const FILTERS: Record<string, Partial<Filters>> = {
  none: {},
  'rent, 2+ beds': { listing_type: 'rent', beds: 2 },
  'price range': { min_price: 300_000, max_price: 600_000 },
  'pool, pets': { amenities: ['pool'], pets: ['dogs'] },
  words: { q: 'renovated kitchen' },
};

/** Times of counting the squares of views around the samples, in milliseconds, ascending; the best of `best` runs each. */
export async function* timeClusters(db: PlatformDb, samples: readonly Sample[], best: number): AsyncGenerator<{ view: string; filter: string; times: number[] }> {
  for (const [view, [width, zoom]] of Object.entries(VIEWS)) {
    for (const [filter, given] of Object.entries(FILTERS)) {
      const times: number[] = [];
      for (const { latitude, longitude } of samples) {
        const box = {
          west: Math.max(-180, longitude - width / 2),
          east: Math.min(180, longitude + width / 2),
          south: Math.max(-90, latitude - width / 4),
          north: Math.min(90, latitude + width / 4),
        };
        const filters: Filters = { status: 'active', ...given };
        const level = levelFor(box, zoom);
        const criteria = { filters, areas: checkedAreas(filters), place: await resolvePlace(db, filters) };
        let least = Number.POSITIVE_INFINITY;
        for (let run = 0; run < best; run++) {
          const start = performance.now();
          await countSquares(db, { criteria, level, box: alignedBox(box, level) });
          least = Math.min(least, performance.now() - start);
        }
        times.push(least);
      }
      yield { view, filter, times: times.sort((a, b) => a - b) };
    }
  }
}
