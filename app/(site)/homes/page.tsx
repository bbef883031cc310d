import type { Metadata } from 'next';
import { CityMap } from '@/components/front-page/city-map';
import { MarketCards } from '@/components/markets/market-cards';
import { StateLinks } from '@/components/markets/state-links';
import { listMarkets } from '@/lib/domains/markets/list';
import { listStates } from '@/lib/domains/markets/states';
import { ask } from '@/lib/surfaces/web';

const description = 'Every city with homes to rent or to buy, by state: how many there are and what is asked for them.';

export const metadata: Metadata = {
  title: 'Homes by city',
  description,
  alternates: { canonical: '/homes' },
  openGraph: { title: 'Homes by city', description, url: '/homes' },
};

const SHOWN = 24;

export default async function HomesPage() {
  const [{ data: states }, { data: largest }] = await Promise.all([ask(listStates, {}), ask(listMarkets, { sort: 'listings', limit: SHOWN, include: ['figures'] })]);
  return (
    <div className="wrap flex flex-col gap-10 py-8">
      <div className="flex flex-col gap-3">
        <h1>Homes by city</h1>
        <p className="max-w-[68ch] text-[1.1rem] text-soft">Rents and prices of each city, counted from the homes listed here and from nothing else.</p>
      </div>
      {largest.length === 0 ? (
        <p>No homes are on offer yet.</p>
      ) : (
        <>
          <section aria-labelledby="largest" className="flex flex-col gap-4">
            <h2 id="largest">Cities with the most homes</h2>
            <MarketCards markets={largest} label="Cities with the most homes" eager={4} />
          </section>
          <section aria-labelledby="states" className="flex flex-col gap-4">
            <h2 id="states">States</h2>
            <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
              <StateLinks states={states} />
              <CityMap markets={largest} />
            </div>
          </section>
        </>
      )}
    </div>
  );
}
