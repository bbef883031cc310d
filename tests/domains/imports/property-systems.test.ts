import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { read } from './fixture';

const folder = mkdtempSync(path.join(tmpdir(), 'openstead-systems-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HOME = {
  listingType: 'rent',
  pricePeriod: 'month',
  price: 1450,
  beds: 2,
  baths: 1.5,
  squareFeet: 880,
  city: 'Austin',
  state: 'TX',
  postalCode: '78704',
  availableOn: '2026-03-15',
};

test.each([
  [
    'AppFolio',
    'Property Name,Unit Street Address 1,Unit Street Address 2,Unit City,Unit State,Unit Zip,Market Rent,BD/BA,Square Feet,Available On,Cats Allowed,Dogs Allowed,Marketing Description',
    'Maple Court,12 Maple St,Apt 4,Austin,TX,78704,"1,450.00",2/1.50,880,03/15/2026,Yes,No,A bright flat.',
  ],
  [
    'Buildium',
    'Property name,Unit number,Address line 1,City,State,Postal code,Market rent,Bedrooms,Bathrooms,Unit size,Available date',
    'Maple Court,4,12 Maple St,Austin,TX,78704,"$1,450.00",2 Bed,1.5 Bath,880,3/15/2026',
  ],
  [
    'Zillow',
    'listingId,listingType,street,unitNumber,city,state,zip,price,bedrooms,fullBaths,halfBaths,livingArea,dateAvailable,listingUrl',
    'Z1,Rent,12 Maple St,4,Austin,TX,78704,1450,2,1,1,880,2026-03-15,https://homes.example/z1',
  ],
  [
    'Rent Manager',
    'PropertyShortName,UnitName,Street1,City,State,PostalCode,MarketRent,Bedrooms,Bathrooms,SquareFootage,AvailableDate',
    'MAPLE,4,12 Maple St,Austin,TX,78704,1450.00,2.0,1.5,880,3/15/2026',
  ],
  [
    'Propertyware',
    'Building Name,Address,Unit,City,State/Region,Zip/Postal,Target Rent,# Bedrooms,# Bathrooms,Total Area,Available Date,Status',
    'Maple Court,12 Maple St,4,Austin,TX,78704,1450,2,1.5,880 sq ft,03/15/2026,Vacant',
  ],
  [
    'Meta',
    'home_listing_id,name,availability,address.addr1,unit,address.city,address.region,address.country,address.postal_code,image[0].url,num_beds,num_baths,price,area_size,area_unit,move_in_date,listing_type',
    'M1,Maple Court,for_rent,12 Maple St,4,Austin,TX,United States,78704,https://pictures.example/m.jpg,2,1.5,1450 USD,81.75,sq m,2026-03-15,for_rent_by_agent',
  ],
])('an export of %s is read by its headers', async (name, header, row) => {
  const file = path.join(folder, `${name}.csv`);
  writeFileSync(file, `${header}\n${row}\n`);
  const { drafts, refused, unmapped } = await read(file);
  expect(refused).toEqual({});
  expect(unmapped).toEqual([]);
  expect(Object.values(drafts)).toMatchObject([HOME]);
  expect(Object.values(drafts)[0]?.address).toMatch(/^12 Maple St (#|Apt )4$/);
});

test.each([
  ['City,State,Price Per Night,Address', 'Austin,TX,90,1 Elm St', { pricePeriod: 'night', price: 90 }],
  ['City,State,weeklyRent,Address', 'AUSTIN,texas,400,1 Elm St', { pricePeriod: 'week', city: 'Austin', state: 'TX' }],
  ['City,State,Price,Address', '"Austin, TX",TX,"$425,000",1 Elm St', { listingType: 'sale', pricePeriod: null, city: 'Austin' }],
  ['Address,Rent', '"1 Elm St, Austin, TX 78704",1200', { address: '1 Elm St', city: 'Austin', state: 'TX', postalCode: '78704' }],
  ['City,Country,Price,Currency,Address,Listing Type', 'Lisboa,Portugal,350000,eur,Rua Um,sale', { country: 'PT', currency: 'EUR', city: 'Lisboa' }],
  ['City,State,Price,Address,Status', 'Austin,TX,350000,1 Elm St,Available Soon', { status: 'hold', listingType: 'sale' }],
  ['City,State,Price,Address,availability', 'Austin,TX,21000,1 Elm St,for_sale', { status: 'active', listingType: 'sale' }],
  ['City,State,Price,Address,Description,Size', 'Austin,TX,350000,1 Elm St,Lorem ipsum dolor sit amet,100 m²', { description: '', squareFeet: 1076 }],
  [
    'City,State,Rent,Address,Security Deposit ($),Pet Deposit,Application Fee',
    'Austin,TX,1450,1 Elm St,"$1,450.00",none,45',
    { otherFacts: { SecurityDeposit: 1450, PetDeposit: 0, ApplicationFee: 45 } },
  ],
  ['City,State,Rent,Address,Deposit,Pet Deposit', 'Austin,TX,1450,1 Elm St,1 month,$200 - $400', { otherFacts: {} }],
  [
    'City,State,Price,Address,HOA/MONTH,Annual Tax',
    'Austin,TX,350000,1 Elm St,310,4200.5',
    { otherFacts: { AssociationFee: 310, AssociationFeeFrequency: 'Monthly', TaxAnnualAmount: 4200.5 } },
  ],
  ['City,State,Price,Address,lat,lng', ',,1100,1 Elm St,38.5735,-109.5499', { city: 'Moab', state: 'UT' }],
])('%s', async (header, row, expected) => {
  const file = path.join(folder, 'odd.csv');
  writeFileSync(file, `${header}\n${row}\n`);
  expect(Object.values((await read(file)).drafts)).toMatchObject([expected]);
});

test.each([
  ['City,Country,Price,Address', 'Lisboa,Atlantis,350000,Rua Um', 'unknown_country'],
  ['City,State,Price,Currency,Address', 'Austin,TX,350000,Dollars,1 Elm St', 'unknown_currency'],
  ['City,State,Price,Address', 'Austin,TX,22000,1 Elm St', 'ambiguous_offer'],
  ['City,State,Price', 'Austin,TX,220000', 'missing_id'],
  ['City,State,Price,Address,Status', 'Austin,TX,220000,1 Elm St,perhaps', 'unknown_status'],
  ['City,State,Price,Address,lat,lng', ',,1100,1 Elm St,39.8163,-98.5576', 'missing_place'],
  ['City,State,Rent,Address', 'Austin,TX,40,1 Elm St', 'implausible_price'],
])('%s with %s is refused', async (header, row, code) => {
  const file = path.join(folder, 'refused.csv');
  writeFileSync(file, `${header}\n${row}\n`);
  expect((await read(file)).refused).toEqual({ 1: code });
});
