import { area } from '@/components/format/area';
import { distance, METERS_IN_MILE } from '@/components/format/distance';
import { fill } from '@/components/format/fill';
import { measuresIn } from '@/components/format/measures-in';
import type { Units } from '@/components/format/units';
import type { Relaxation } from './relaxations';

/** What a change of the search is called, in what the reader measures in. */
export function relaxationLabel({ label, changes }: Pick<Relaxation, 'label' | 'changes'>, units: Units): string {
  const [change] = changes;
  const text = change && changes.length === 1 ? TEXTS[change.filter] : undefined;
  if (units === 'imperial' || !change || !text || typeof change.from !== 'number' || typeof change.to !== 'number') return measuresIn(label, units);
  const show = (value: number) => (change.filter === 'radius_miles' ? distance(value * METERS_IN_MILE, units) : area(value, units));
  return fill(text, { to: show(change.to), from: show(change.from) });
}

const TEXTS: Record<string, string> = {
  min_square_feet: 'From {to} instead of {from}',
  max_square_feet: 'Up to {to} instead of {from}',
  radius_miles: 'Within {to} instead of {from}',
};
