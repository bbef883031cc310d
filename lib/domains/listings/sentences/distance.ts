import { readAmount } from './amount';
import { filtersMeaning, type Rule } from './reading';
import { words } from './scanner';

/** `within 5 miles of`, `10 km from`: a radius around the place that follows. */
export const readDistance: Rule = (scan) => {
  scan.take(WITHIN);
  const amount = readAmount(scan);
  const unit = amount && !amount.isMoney ? scan.take(UNIT)?.[0] : undefined;
  if (!amount || unit === undefined || !scan.take(OF)) return undefined;
  const miles = Number((unit.startsWith('k') ? amount.value / KILOMETRES_IN_MILE : amount.value).toFixed(1));
  return miles > 0 && miles <= 500 ? filtersMeaning({ radius_miles: miles }, `Within ${miles} miles`) : { kind: 'unread', reason: 'A radius has up to 500 miles.' };
};

const WITHIN = words('within(?: about)?|(?:less|no more) than|up to|at most|under|not more than');
const UNIT = words('miles?|mi|km|kilomet(?:er|re)s?');
const OF = words('of|from|around|to|away from|outside(?: of)?');
/** NIST Handbook 44, appendix C. */
const KILOMETRES_IN_MILE = 1.609344;
