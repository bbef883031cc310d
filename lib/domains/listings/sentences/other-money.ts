import { readAmount } from './amount';
import { boundAfter, boundBefore } from './bounds';
import type { Rule } from './reading';
import { words } from './scanner';
import { readUnit } from './units';

/** Amounts that are no price of the home: dues, deposits, what the seeker earns. They must not be read as one. */
export const readOtherMoney: Rule = (scan) => {
  boundBefore(scan);
  if (!scan.take(WHAT)) return undefined;
  scan.attempt(() => {
    boundBefore(scan);
    if (!readAmount(scan)) return undefined;
    readUnit(scan);
    boundAfter(scan);
    return true;
  });
  return { kind: 'unread', reason: 'Of all amounts only the price or the rent can be searched by.' };
};

const WHAT = words(
  '(?:monthly |my |our |low |no |annual |combined |household |yearly )*(?:hoa|hoas|security deposits?|deposits?|down ?payments?|property tax(?:es)?|taxes|utilit(?:y|ies)|income|salary|credit score|parking fees?|pet (?:fees?|rent|deposits?)|application fees?|fees)(?: fees?| dues| payments?| costs?)*(?: of| is|:| i make)*',
);
