import type { Home } from './home';
import type { Random } from './random';

const SHARED = new Set(['condo', 'co_op']);

/** What a home costs beside its price of `price` dollars, under RESO names; some listers leave it out. */
export function costsOf(random: Random, home: Home, price: number): Record<string, unknown> {
  if (home.listingType === 'sale') return saleCosts(random, home, price);
  if (home.pricePeriod !== 'month' || home.beds === null || random.chance(0.12)) return {};
  const deposit = random.weighted([
    [1, 62],
    [0.5, 16],
    [1.5, 12],
    [0, 10],
  ] as const);
  const takesPets = (home.pets ?? []).length > 0;
  const inBuilding = home.propertyType === 'apartment' || SHARED.has(home.propertyType);
  return {
    LeaseTerm: '12 Months',
    SecurityDeposit: round(price * deposit, 25),
    ...(takesPets && random.chance(0.7) ? { PetDeposit: random.pick([150, 200, 250, 300, 400]) } : {}),
    ...(random.chance(0.6) ? { ApplicationFee: random.pick([0, 25, 35, 40, 50]) } : {}),
    ...(random.chance(0.3) ? monthly(random.pick([0, 15, 25, 40, 65])) : {}),
    ...(inBuilding ? { RentIncludes: random.pick(IN_BUILDING) } : {}),
    TenantPays: inBuilding ? ['Electricity'] : ['Electricity', 'Gas', 'Water'],
  };
}

/** Tax about 1.1 % of the price a year, as states ask in the middle, between 0.6 and 1.6 times as much; dues where a building or a street is shared. */
function saleCosts(random: Random, home: Home, price: number): Record<string, unknown> {
  if (random.chance(0.1)) return {};
  const tax = { TaxAnnualAmount: round(price * 0.011 * random.between(0.6, 1.6), 10) };
  if (SHARED.has(home.propertyType)) return { ...tax, ...monthly(round((home.squareFeet ?? 900) * random.between(0.35, home.amenities.includes('doorman') ? 1.3 : 0.75), 5)) };
  return { ...tax, ...(home.propertyType === 'townhouse' || random.chance(0.15) ? monthly(round(random.between(45, 260), 5)) : {}) };
}

const IN_BUILDING = [['Water', 'Trash Collection'], ['Trash Collection'], ['Water', 'Sewer', 'Trash Collection'], ['Water', 'Gas', 'Trash Collection']] as const;
const monthly = (fee: number) => ({ AssociationFee: fee, AssociationFeeFrequency: 'Monthly' });
const round = (value: number, step: number): number => Math.round(value / step) * step;
