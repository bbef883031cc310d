import { listText } from '@/components/format/list-text';
import { plural } from '@/components/format/plural';

/** `39 homes to rent and 31 homes to buy`, or that there are none. */
export function offersText({ rent, sale }: { rent: number; sale: number }): string {
  if (rent === 0 && sale === 0) return 'No home is on offer at the moment';
  const toRent = plural(rent, { one: '# home to rent', other: '# homes to rent' });
  const toBuy = plural(sale, { one: '# home to buy', other: '# homes to buy' });
  return listText([rent > 0 ? toRent : [], sale > 0 ? toBuy : []].flat());
}
