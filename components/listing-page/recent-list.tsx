'use client';

import { useEffect, useState } from 'react';
import { date } from '@/components/format/date';
import { Button } from '@/components/ui/button';
import { forgetHomes, type RecentHome, recentHomes } from './recent-homes';

/** The homes last seen on this device, with what was known of them then. They come after the page: what is below them lies out of sight until then. */
export function RecentList() {
  const [homes, setHomes] = useState<RecentHome[]>();
  useEffect(() => setHomes(recentHomes()), []);
  return <div className="flex min-h-[75dvh] flex-col gap-[inherit]">{homes ? <Homes homes={homes} forget={() => forgetHomes().then(() => setHomes([]))} /> : null}</div>;
}

function Homes({ homes, forget }: { homes: readonly RecentHome[]; forget: () => void }) {
  if (homes.length === 0) return <p>No home has been looked at on this device yet.</p>;
  return (
    <>
      <ul aria-label="Homes seen last" className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,17.5rem),1fr))] gap-5">
        {homes.map(({ id, title, price, facts, place, picture, seenAt }) => (
          <li key={id} className="flex flex-col gap-1 overflow-hidden rounded-card border border-line bg-card pb-4 [&>p]:px-4">
            {picture ? (
              // biome-ignore lint/performance/noImgElement: kept by the browser in its final size
              <img src={picture} alt="" width={1200} height={800} className="aspect-[3/2] w-full bg-sunk object-cover" />
            ) : null}
            <p className="pt-3 font-display text-[1.45rem] leading-tight font-semibold">{price}</p>
            <p className="font-semibold">{facts}</p>
            <p>
              {/* A plain link: a page that comes from the worker has no router to ask. */}
              <a href={`/listings/${id}`} className="link">
                {title}
              </a>
            </p>
            <p className="small text-soft">{place}</p>
            <p className="small text-soft">Seen {date(seenAt)}</p>
          </li>
        ))}
      </ul>
      <p>
        <Button type="button" quiet onClick={forget}>
          Forget these homes
        </Button>
      </p>
    </>
  );
}
