import type { Listing } from '@/lib/domains/listings/schema';

/** What a home costs beside its price, as far as its lister gave figures under RESO names; null is not stated. Whole units of the currency. */
export interface Costs {
  deposit: number | null;
  petDeposit: number | null;
  /** Dues of an association or a building, and how often. */
  fee: number | null;
  feeFrequency: string | null;
  /** Charged once for the application. */
  applicationFee: number | null;
  taxYear: number | null;
  /** What the rent includes, and what the renter pays beside it. */
  included: readonly string[];
  beside: readonly string[];
  /** Rent and monthly fee; null unless both are known. */
  monthly: number | null;
  /** First rent, deposit and what is charged once; null unless rent is by the month and the deposit is known. */
  moveIn: number | null;
}

/** Source of the names: RESO Data Dictionary 2.0, Property; deposits and the application fee are local names in its manner. */
export function costsOf({ listing_type, price, price_period, reso }: Pick<Listing, 'listing_type' | 'price' | 'price_period' | 'reso'>): Costs {
  const [deposit, petDeposit, fee, applicationFee, taxYear] = ['SecurityDeposit', 'PetDeposit', 'AssociationFee', 'ApplicationFee', 'TaxAnnualAmount'].map((name) =>
    amount(reso[name]),
  );
  const feeFrequency = typeof reso.AssociationFeeFrequency === 'string' ? reso.AssociationFeeFrequency : null;
  const monthlyFee = feeFrequency === null || fee == null ? null : perMonth(fee, feeFrequency);
  const isMonthly = listing_type === 'rent' && price_period === 'month';
  return {
    deposit: deposit ?? null,
    petDeposit: petDeposit ?? null,
    fee: fee ?? null,
    feeFrequency,
    applicationFee: applicationFee ?? null,
    taxYear: taxYear ?? null,
    included: words(reso.RentIncludes),
    beside: words(reso.TenantPays),
    monthly: isMonthly && monthlyFee !== null ? price + monthlyFee : null,
    moveIn: isMonthly && deposit != null ? price + deposit + (monthlyFee ?? 0) + (applicationFee ?? 0) : null,
  };
}

const amount = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null);

const words = (value: unknown): string[] =>
  (Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : []).flatMap((word) => (typeof word === 'string' && word.trim() !== '' ? [word.trim()] : []));

/** RESO lookup FeeFrequency; what is charged once or by another measure is no part of a month. */
const MONTHS: Record<string, number> = { Monthly: 1, Quarterly: 3, 'Semi-Annually': 6, Annually: 12 };

const perMonth = (fee: number, frequency: string): number | null => (MONTHS[frequency] ? Math.round(fee / MONTHS[frequency]) : null);
