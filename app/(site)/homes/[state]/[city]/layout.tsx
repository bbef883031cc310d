import type { ReactNode } from 'react';
import { cityHref } from '@/components/markets/city-links';
import { Notice } from '@/components/ui/notice';
import { listMarkets } from '@/lib/domains/markets/list';
import { ask } from '@/lib/surfaces/web';
import { segment } from '../../steps';

/** Names the nearest city below the 404 page, which itself learns nothing of the address. */
export default async function CityLayout({ children, params }: { children: ReactNode; params: Promise<{ state: string; city: string }> }) {
  const { state, city } = await params;
  const [nearest] = (await ask(listMarkets, { state: segment(state), city: segment(city), limit: 1 })).data;
  if (!nearest || nearest.slug === `${segment(state)}/${segment(city)}`.toLowerCase()) return children;
  return (
    <>
      {children}
      <div className="wrap">
        <Notice>
          <p className="max-w-[68ch]">
            The city spelled most like it is{' '}
            <a href={cityHref(nearest)} className="link font-semibold">
              {`${nearest.city}, ${nearest.state}`}
            </a>
            .
          </p>
        </Notice>
      </div>
    </>
  );
}
