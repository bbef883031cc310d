import type { Home } from './home';
import type { Random } from './random';

const DAY_MS = 86_400_000;

/** How an offer went: when it was listed, what changed, where it stands. */
export interface Market {
  status: 'active' | 'pending' | 'closed' | 'hold' | 'withdrawn';
  price: number;
  listedAt: Date;
  updatedAt: Date;
  closedAt: Date | null;
  availableOn: Date | null;
  changes: { field: 'price' | 'status'; previousValue: string; newValue: string; changedAt: Date }[];
}

/** The story of an offer first asked at `firstPrice`, told backwards from `asOf`; nothing lies after it but `availableOn`. */
export function marketOf(random: Random, home: Home, firstPrice: number, asOf: Date): Market {
  const now = asOf.getTime();
  const status = random.weighted([
    ['active', 84],
    ['pending', 6],
    ['closed', 6],
    ['hold', 2],
    ['withdrawn', 2],
  ] as const);
  // Newer offers are more numerous: the square of a uniform, over a year and a bit.
  const ageMs = (0.02 + random.next() ** 2 * (home.listingType === 'sale' ? 240 : 120) + (status === 'closed' ? random.int(30, 150) : 0)) * DAY_MS;
  const listedAt = new Date(Math.round(now - ageMs));
  const changes: Market['changes'] = [];
  const at = (share: number) => new Date(Math.round(listedAt.getTime() + ageMs * share));
  let price = firstPrice;
  let share = 0;
  const steps =
    ageMs > 12 * DAY_MS && random.chance(0.37)
      ? random.weighted([
          [1, 62],
          [2, 27],
          [3, 11],
        ] as const)
      : 0;
  for (let step = 0; step < steps; step++) {
    share += random.between(0.15, step === 0 ? 0.5 : 0.3) * (steps === 3 ? 0.8 : 1);
    const next = step === 0 && random.chance(0.07) ? raised(random, price) : reduced(random, price);
    if (next === price) break;
    changes.push({ field: 'price', previousValue: String(price), newValue: String(next), changedAt: at(share) });
    price = next;
  }
  if (status !== 'active') {
    share += (1 - share) * random.between(0.3, 0.7);
    if (status === 'closed') {
      changes.push({ field: 'status', previousValue: 'active', newValue: 'pending', changedAt: at(share) });
      share += (1 - share) * random.between(0.3, 0.7);
    }
    changes.push({ field: 'status', previousValue: status === 'closed' ? 'pending' : 'active', newValue: status, changedAt: at(share) });
  } else if (random.chance(0.3)) share += (1 - share) * random.next() * 0.9;
  return { status, price, listedAt, updatedAt: at(share), closedAt: status === 'closed' ? at(share) : null, availableOn: availableOn(random, home, status, now), changes };
}

const reduced = (random: Random, price: number): number => stepped(price, price * random.between(0.925, 0.975));
const raised = (random: Random, price: number): number => stepped(price, price * random.between(1.015, 1.04));

function stepped(price: number, target: number): number {
  const step = price > 60_000 ? 1000 : price > 5000 ? 100 : price > 400 ? 25 : 5;
  return Math.round(target / step) * step;
}

/** Rentals say when one can move in: the first or the fifteenth, most within two months. */
function availableOn(random: Random, home: Home, status: string, now: number): Date | null {
  if (home.pricePeriod !== 'month' || status === 'closed' || random.chance(0.12)) return null;
  const date = new Date(now + random.int(0, 62) * DAY_MS);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + (date.getUTCDate() > 15 ? 1 : 0), date.getUTCDate() > 15 ? 1 : 15));
}
