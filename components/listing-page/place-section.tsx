import { use } from 'react';
import { distance } from '@/components/format/distance';
import { readerUnits } from '@/components/format/reader-units';
import { place } from '@/components/listings/format';
import type { ListingsMapProps } from '@/components/map/listings-map';
import type { Listing } from '@/lib/domains/listings/schema';
import type { Nearby, NearbyPlace } from '@/lib/domains/listings/schema-nearby';
import { compassWord } from './direction';
import { PlaceMap } from './place-map';

/** Where a home is: the map with other homes on offer, and in words what is near, with where that is known from. */
export function PlaceSection({ listing, nearby, addresses }: { listing: Listing; nearby: Nearby; addresses: ListingsMapProps['addresses'] }) {
  const units = use(readerUnits());
  const { latitude, longitude } = listing;
  if (latitude === null || longitude === null || !nearby.places) return null;
  const groups = GROUPS.map(({ title, kinds }) => ({ title, places: nearby.places?.filter(({ kind }) => kinds.includes(kind)) ?? [] })).filter(({ places }) => places.length > 0);
  const sources = [...new Set(nearby.places.map(({ source }) => source))].flatMap((key) => nearby.sources[key] ?? []);
  return (
    <section id="place" aria-labelledby="place-title" className="flex flex-col gap-4 print:hidden">
      <h2 id="place-title">Where it is</h2>
      <p>{[listing.neighborhood, place(listing)].filter(Boolean).join(', ')}</p>
      <PlaceMap
        addresses={addresses}
        bounds={boundsAround(latitude, longitude)}
        filters={new URLSearchParams({ listing_type: listing.listing_type, ...(listing.price_period && { price_period: listing.price_period }) }).toString()}
        label="Map: this home and others on offer around it"
        mark={{ latitude, longitude, label: 'This home' }}
      />
      {groups.length > 0 ? (
        <div className="gap-x-8 sm:columns-2">
          {groups.map(({ title, places }) => (
            <section key={title} aria-label={title} className="break-inside-avoid pb-5">
              <h3>{title}</h3>
              <ul className="pt-1">
                {places.map((near) => (
                  <li key={`${near.kind} ${near.name}`} className="flex flex-wrap justify-between gap-x-4 border-t border-line py-1.5">
                    <span className="min-w-0">{nameOf(near)}</span>
                    <span className="text-soft">{`${distance(near.distance_meters, units)} ${compassWord(near.bearing)}`}</span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      ) : (
        <p>Nothing that is known here lies near.</p>
      )}
      <details className="small text-soft">
        <summary className="min-h-9 py-1">Straight lines, not roads. What this list has, and what it lacks</summary>
        <ul className="flex list-disc flex-col gap-1 ps-5 pt-1">
          {sources.map(({ name, license, url, covers }) => (
            <li key={name}>
              <a href={url} className="link">
                {name}
              </a>{' '}
              ({license}): {covers}
            </li>
          ))}
          <li>Schools, shops, stations and hospitals are in none of these sources. That none is listed says nothing.</li>
        </ul>
      </details>
    </section>
  );
}

const GROUPS: readonly { title: string; kinds: readonly NearbyPlace['kind'][] }[] = [
  { title: 'Neighborhoods', kinds: ['neighborhood'] },
  { title: 'Water', kinds: ['lake', 'sea'] },
  { title: 'Towns', kinds: ['town'] },
  { title: 'Cities', kinds: ['city'] },
  { title: 'Airports', kinds: ['airport'] },
];

function nameOf({ kind, name, code }: NearbyPlace): string {
  if (kind === 'lake') return 'Shore of a lake';
  if (kind === 'sea') return 'Shore of the sea';
  return code ? `${name} (${code})` : (name ?? 'Without a name');
}

/** About three miles each way: the map has no streets, so it shows the part of town. */
function boundsAround(latitude: number, longitude: number): [number, number, number, number] {
  const north = 0.045;
  const east = north / Math.max(0.2, Math.cos((latitude * Math.PI) / 180));
  return [longitude - east, latitude - north, longitude + east, latitude + north];
}
