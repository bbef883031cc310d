import { describe, expect, test } from 'vitest';
import { createAccount } from '@/lib/domains/accounts/create-account';
import { importListings } from '@/lib/domains/imports/import-listings';
import { testDatabase } from '../../support/database';
import { sharedData } from '../../support/shared-data';
import { NOW, read } from './fixture';

const rent = sharedData('listings/apartments_rent_uci_dev.csv.gz');
const sales = sharedData('listings/kc_house_sales_dev.csv.gz');
const stays = sharedData('listings/airbnb_dc_2025-03_detailed.csv.gz');
const blm = sharedData('feeds/rightmove/example_data.blm');
const wrongBlm = sharedData('feeds/rightmove/blm_with_wrong_structure.blm');
const kyero = sharedData('feeds/kyero/kyero.xml');
const sample = sharedData('feeds/dreamhouse/properties-data.json');

describe.skipIf(!rent || !sales)('the rent and sale files of ../shared/data', () => {
  test('put 26,659 rows through, and a second import changes nothing', async () => {
    const db = await testDatabase();
    const accountId = (await createAccount(db, { email: 'real@example.com', name: 'Real rows' })).id;
    const run = async (file: string | undefined) => importListings(db, file as string, { accountId, now: NOW });
    const reports = [await run(rent), await run(sales)];
    expect(reports.map(({ read: rows }) => rows)).toEqual([7_981, 18_678]);
    for (const report of reports) expect(report.published + report.refused + report.merged).toBe(report.read);
    const [stored] = await db.query<{ listings: number; found: number; properties: number }>(
      'SELECT (SELECT count(*) FROM listing)::int AS listings, (SELECT count(*) FROM listing_index)::int AS found, (SELECT count(*) FROM property)::int AS properties',
    );
    const published = reports.reduce((sum, report) => sum + report.published, 0);
    expect(stored).toEqual({ listings: published, found: published, properties: published });
    expect([await run(rent), await run(sales)].map(({ created, updated }) => created + updated)).toEqual([0, 0]);
  }, 300_000);

  test('the mistakes that are known are refused, and little else', async () => {
    const { drafts, all, refused } = await read(rent as string);
    const at = (sourceId: string) => all.find((outcome) => outcome.kind === 'refuse' && outcome.sourceId === sourceId);
    expect(at('5666447277')).toMatchObject({ reason: { code: 'implausible_price', value: '52500' } });
    expect(drafts['5668640983']?.price).toBe(25_000);
    expect(Object.keys(refused).length).toBeLessThan(60);
    expect(Object.values(drafts).every((draft) => draft.city !== 'null' && draft.state.length === 2)).toBe(true);
    const houses = await read(sales as string);
    expect(houses.drafts['2402100895']).toBeUndefined();
    expect(Object.keys(houses.merged).length).toBe(119);
  }, 120_000);
});

test.skipIf(!stays)(
  'short stays without a price are refused, the others are in Washington',
  async () => {
    const { drafts, all } = await read(stays as string);
    expect(all).toHaveLength(6_257);
    expect(all.filter((outcome) => outcome.kind === 'refuse' && outcome.reason.code === 'missing_price')).toHaveLength(1_488);
    expect(new Set(Object.values(drafts).map((draft) => `${draft.city} ${draft.state} ${draft.pricePeriod}`))).toEqual(new Set(['Washington DC night']));
    expect(Object.values(drafts).some((draft) => /<br|&amp;/.test(draft.description))).toBe(false);
  },
  120_000,
);

test.skipIf(!blm || !wrongBlm)('Rightmove’s sample has 37 records; the one of wrong structure is refused as a file', async () => {
  const { all, drafts } = await read(blm as string);
  expect(all).toHaveLength(37);
  expect(drafts['2559_347614']).toMatchObject({ price: 159_950, currency: 'GBP', city: 'Harefield', beds: 2 });
  await expect(read(wrongBlm as string)).rejects.toMatchObject({ code: 'unprocessable_entity' });
});

test.skipIf(!kyero || !sample)('Kyero’s sample and a nested JSON of sample homes are read', async () => {
  expect((await read(kyero as string)).drafts['510187']).toMatchObject({ price: 249_500, currency: 'EUR', squareFeet: 689 });
  const homes = await read(sample as string);
  expect(homes.all).toHaveLength(12);
  expect(homes.drafts['18HenryStRef']).toMatchObject({ city: 'Cambridge', beds: 4, price: 975_000 });
});
