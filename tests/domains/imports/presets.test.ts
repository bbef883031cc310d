import { describe, expect, test } from 'vitest';
import { fixture, read } from './fixture';

const sales = await read(fixture('king-county.csv'));
const stays = await read(fixture('airbnb.csv'));
const reso = await read(fixture('reso.json'));
const kyero = await read(fixture('kyero.xml'));
const blm = await read(fixture('rightmove.blm'));
const table = await read(fixture('unknown.csv'));

describe('King County sales', () => {
  test('are sold houses with a title made from facts and no invented text', () => {
    expect(sales.preset).toBe('king-county');
    expect(sales.drafts['0114101516']).toMatchObject({
      title: '3-bedroom house in Kenmore',
      description: '',
      status: 'closed',
      listingType: 'sale',
      pricePeriod: null,
      price: 310000,
    });
    expect(sales.drafts['0114101516']).toMatchObject({ baths: 1, floors: 1.5, city: 'Kenmore', state: 'WA', postalCode: '98028', closedAt: new Date('2014-05-28') });
    expect(sales.drafts['7237550310']).toMatchObject({ price: 1_225_000, title: '4-bedroom waterfront house in Redmond' });
  });

  test('a home sold twice is one, at its later sale', () => {
    expect(sales.merged).toEqual({ 3: '6021501535' });
    expect(sales.drafts['6021501535']).toMatchObject({ price: 700000, closedAt: new Date('2014-12-23') });
  });

  test('33 bedrooms are sales.refused, none are unknown', () => {
    expect(sales.refused).toEqual({ 5: 'implausible_bedrooms', 7: 'missing_place' });
    expect(sales.drafts['6306400140']).toMatchObject({ beds: null, baths: null, title: 'House in Seattle' });
    expect(sales.warned(6)).toEqual(['bedrooms_unknown', 'bathrooms_unknown']);
  });

  test('another status can be asked for', async () => {
    const asked = await read(fixture('king-county.csv'), { status: 'active' });
    expect(asked.drafts['0114101516']).toMatchObject({ status: 'active', closedAt: null });
  });
});

describe('short stays', () => {
  test('are rents by the night, their HTML text', () => {
    expect(stays.preset).toBe('airbnb');
    expect(stays.unmapped).toEqual([]);
    expect(stays.drafts['501']).toMatchObject({ price: 60, pricePeriod: 'night', propertyType: 'room', baths: 1, city: 'Washington', state: 'DC', petsAllowed: ['cats', 'dogs'] });
    expect(stays.drafts['501']?.description).toBe('Two rooms & a garden.\n\nThe space\nQuiet, <10 minutes to the zoo.\n\nWe love it here.');
    expect(stays.drafts['501']?.amenities).toEqual(['internet', 'dryer', 'coffee maker']);
    expect(stays.drafts['502']).toMatchObject({ price: 1250, propertyType: 'townhouse', beds: 4, baths: 2.5, petsAllowed: null });
    expect(stays.drafts['505']).toMatchObject({ propertyType: 'room', baths: 0.5, beds: 0, photos: [] });
  });

  test('without a price, or with one that blocks a calendar, are refused; so is one across the river', () => {
    expect(stays.refused).toEqual({ 3: 'missing_price', 4: 'implausible_price', 6: 'missing_place' });
  });

  test('elsewhere need a place', async () => {
    const asked = await read(fixture('airbnb.csv'), { place: { city: 'Arlington', state: 'VA' } });
    expect(asked.drafts['506']).toMatchObject({ city: 'Arlington', state: 'VA', latitude: 38.8816 });
  });
});

describe('RESO', () => {
  test('records are read by their names', () => {
    expect(reso.preset).toBe('reso');
    expect(reso.drafts.R1).toMatchObject({
      listingType: 'sale',
      price: 525000,
      propertyType: 'house',
      address: '18 Henry St #2',
      baths: 2.5,
      squareFeet: 1615,
      petsAllowed: ['cats'],
    });
    expect(reso.drafts.R1?.photos).toEqual([
      { url: 'https://pictures.example/a.jpg', alt: 'Front' },
      { url: 'https://pictures.example/b.jpg', alt: 'Picture 2 of the home' },
    ]);
    expect(reso.drafts.R1?.otherFacts).toEqual({ AssociationFee: 120 });
    expect(reso.drafts.R2).toMatchObject({ listingType: 'rent', status: 'pending', price: 700, pricePeriod: 'week', propertyType: 'condo', state: 'MA' });
  });

  test('deposits and fees are figures, from a CSV too, and members of enumerations words', async () => {
    const { drafts, warned } = await read(fixture('reso-costs.csv'));
    expect(drafts.C1?.otherFacts).toEqual({
      SecurityDeposit: 2400,
      PetDeposit: 300,
      ApplicationFee: 45,
      AssociationFee: 25,
      AssociationFeeFrequency: 'Semi-Annually',
      RentIncludes: 'Water,Trash Collection',
      Cooling: 'Central Air',
    });
    expect(drafts.C1?.amenities).toEqual(['air conditioning']);
    expect(drafts.C2?.otherFacts).toEqual({ TaxAnnualAmount: 7800.55 });
    expect(warned(2)).toContain('unreadable_value');
  });

  test('what the seller does not permit is not shown', () => {
    expect(reso.drafts.R2).toMatchObject({ address: null, latitude: null, longitude: null });
    expect(reso.refused).toEqual({ 3: 'display_not_permitted', 4: 'unknown_status', 5: 'missing_id' });
  });
});

describe('Kyero', () => {
  test('properties are read in feet and their own currency', () => {
    expect(kyero.preset).toBe('kyero');
    expect(kyero.drafts.K1).toMatchObject({
      listingType: 'sale',
      price: 249500,
      currency: 'EUR',
      country: 'ES',
      city: 'Orihuela',
      state: 'Alicante',
      squareFeet: 1076,
      lotSquareFeet: 2153,
      propertyType: 'townhouse',
    });
    expect(kyero.drafts.K1?.description).toBe('Near the sea. A tag inside: </property> is only text.');
    expect(kyero.drafts.K1?.amenities).toEqual(['view', 'pool']);
    expect(kyero.drafts.K1?.otherFacts).toEqual({ ref: 'REF-K1', energy_emissions: 'B' });
    expect(kyero.drafts.K2).toMatchObject({ listingType: 'rent', pricePeriod: 'month', propertyType: 'retail', beds: null, baths: null, description: 'Winkel.', photos: [] });
  });

  test('an unknown period and broken XML are refused', () => {
    expect(kyero.refused).toEqual({ 3: 'ambiguous_period', 4: 'broken_record' });
  });
});

describe('Rightmove BLM', () => {
  test('records are read by the separators of their header', () => {
    expect(blm.preset).toBe('rightmove');
    expect(blm.drafts.A_1).toMatchObject({
      price: 159950,
      currency: 'GBP',
      country: 'GB',
      city: 'Harefield',
      state: 'Middlesex',
      postalCode: 'UB9 6NR',
      propertyType: 'house',
      description: 'A house\nby the mill.',
    });
    expect(blm.drafts.A_1?.photos).toHaveLength(1);
    expect(blm.warned(1)).toEqual(['photo_dropped']);
    expect(blm.drafts.A_2).toMatchObject({ listingType: 'rent', pricePeriod: 'month', status: 'pending', beds: null, availableOn: '2005-10-01' });
    expect(blm.drafts.A_3?.status).toBe('draft');
    expect(blm.refused).toEqual({ 4: 'broken_record', 5: 'missing_price' });
  });
});

describe('an unknown table', () => {
  test('is read by its headers, with what people write in cells', () => {
    expect(table.preset).toBe('generic');
    expect(table.drafts['U-1']).toMatchObject({
      listingType: 'rent',
      pricePeriod: 'month',
      price: 1500,
      beds: 3,
      baths: 2.5,
      squareFeet: 1180,
      availableOn: '2026-03-15',
      petsAllowed: ['cats', 'dogs'],
      state: 'TX',
      amenities: ['pool', 'parking'],
    });
    expect(table.drafts['U-3']).toMatchObject({ price: 1450, beds: 2, baths: 1.5, petsAllowed: ['cats'], postalCode: null, amenities: [] });
    expect(table.unmapped).toEqual(['Owner Phone']);
  });

  test('tells what cannot be read, and refuses what cannot be known', () => {
    expect(table.warned(3)).toEqual(expect.arrayContaining(['unreadable_value', 'postal_code_dropped']));
    expect(table.refused).toEqual({ 2: 'price_range', 4: 'missing_place', 5: 'unknown_state' });
  });
});
