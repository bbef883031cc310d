import { describe, expect, test } from 'vitest';
import { costsOf } from '@/components/listing-page/costs';

const rent = (reso: Record<string, unknown>, more: Partial<Parameters<typeof costsOf>[0]> = {}) =>
  costsOf({ listing_type: 'rent', price: 2000, price_period: 'month', reso, ...more });

describe('costs', () => {
  test('nothing stated is nothing known, not zero', () => {
    expect(rent({})).toEqual({
      deposit: null,
      petDeposit: null,
      fee: null,
      feeFrequency: null,
      applicationFee: null,
      taxYear: null,
      included: [],
      beside: [],
      monthly: null,
      moveIn: null,
    });
  });

  test.each([
    ['Monthly', 150, 2150],
    ['Quarterly', 300, 2100],
    ['Semi-Annually', 600, 2100],
    ['Annually', 1200, 2100],
    ['One Time', 500, null],
    ['Weekly', 10, null],
  ])('a fee charged %s of %d makes the month %s', (AssociationFeeFrequency, AssociationFee, monthly) => {
    expect(rent({ AssociationFee, AssociationFeeFrequency }).monthly).toBe(monthly);
  });

  test('a fee whose frequency is unknown is in no sum', () => {
    expect(rent({ AssociationFee: 100 }).monthly).toBeNull();
  });

  test('moving in takes the first month with its fee, the deposit and what is charged once', () => {
    expect(rent({ SecurityDeposit: 1500, AssociationFee: 50, AssociationFeeFrequency: 'Monthly', ApplicationFee: 40 }).moveIn).toBe(2000 + 1500 + 50 + 40);
    expect(rent({ SecurityDeposit: 0 }).moveIn).toBe(2000);
    expect(rent({ ApplicationFee: 40 }).moveIn).toBeNull();
  });

  test('neither is reckoned for a night or a sale', () => {
    const reso = { SecurityDeposit: 100, AssociationFee: 50, AssociationFeeFrequency: 'Monthly' };
    expect(rent(reso, { price_period: 'night' })).toMatchObject({ monthly: null, moveIn: null, deposit: 100 });
    expect(rent(reso, { listing_type: 'sale', price_period: null })).toMatchObject({ monthly: null, moveIn: null, fee: 50 });
  });

  test('figures that are no figures are not stated; words come as a list or in one line', () => {
    expect(rent({ SecurityDeposit: 'one month', TaxAnnualAmount: -5, RentIncludes: ['Water', ' Trash '], TenantPays: 'Gas, Electricity,' })).toMatchObject({
      deposit: null,
      taxYear: null,
      included: ['Water', 'Trash'],
      beside: ['Gas', 'Electricity'],
    });
  });
});
