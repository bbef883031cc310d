import type { Listing } from '@/lib/domains/listings/schema';

/** A price and from when it held. */
export interface PriceStep {
  at: number;
  price: number;
}

/** The prices a listing had, oldest first; those before the first change come from what that change replaced. */
export function priceSteps({ history, listed_at, price }: Pick<Listing, 'history' | 'listed_at' | 'price'>): PriceStep[] {
  const changes = history
    .filter(({ field }) => field === 'price')
    .map(({ new_value, previous_value, changed_at }) => ({ at: Date.parse(changed_at), price: Number(new_value), previous_value }));
  const [first] = changes;
  const before = first?.previous_value == null ? [] : [{ at: Math.min(Date.parse(listed_at), first.at), price: Number(first.previous_value) }];
  const steps = [...before, ...changes.map(({ at, price: amount }) => ({ at, price: amount }))];
  return steps.length > 0 ? steps : [{ at: Date.parse(listed_at), price }];
}
