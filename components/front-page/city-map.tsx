import { geoAlbersUsa } from 'd3-geo';
import { count } from '@/components/format/count';
import { cityHref } from '@/components/markets/city-links';
import type { Market } from '@/lib/domains/markets/schema';
import { nameSpots, type Spot } from './name-spots';

/** As public/usa.svg is drawn (us-atlas). */
const [WIDTH, HEIGHT] = [975, 610];
const project = geoAlbersUsa()
  .scale(1300)
  .translate([WIDTH / 2, HEIGHT / 2]);
const [LARGEST, SMALLEST] = [19, 5];
/** Letters in the map's units: where the map is narrow they are large and few. */
const LETTERS = [
  { size: 34, className: 'text-[34px] @min-[27rem]:hidden' },
  { size: 26, className: 'hidden text-[26px] @min-[27rem]:block @min-[40rem]:hidden' },
  { size: 20, className: 'hidden text-[20px] @min-[40rem]:block' },
];

/** The cities of the United States as circles over its outline, their area in proportion to their homes. For the eye and the pointer: the list beside it says the same. */
export function CityMap({ markets }: { markets: readonly Market[] }) {
  const spots = spotsOf(markets);
  if (spots.length < 3) return null;
  return (
    <div aria-hidden="true" dir="ltr" className="@container relative">
      <div className="absolute inset-0 bg-line mask-[url(/usa.svg)] mask-contain mask-no-repeat" />
      <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} className="relative h-auto w-full overflow-visible">
        {spots.map(({ market, x, y, r }) => (
          <a key={market.slug} href={cityHref(market)} tabIndex={-1} className="group">
            <title>{`${market.city}, ${market.state}: ${count(size(market))}`}</title>
            <circle cx={x} cy={y} r={r} className="fill-green stroke-paper stroke-[1.5] transition-colors group-hover:fill-clay" />
          </a>
        ))}
        {LETTERS.map((letters) => (
          <g key={letters.size} className={`pointer-events-none fill-ink stroke-paper stroke-4 font-semibold [paint-order:stroke] ${letters.className}`}>
            {nameSpots(spots, letters.size, WIDTH).map((side, index) => {
              const { market, x, y, r } = spots[index] as CitySpot;
              return side ? (
                <text key={market.slug} x={side === 'start' ? x + r + 6 : x - r - 6} y={y + letters.size / 3} textAnchor={side}>
                  {market.city}
                </text>
              ) : null;
            })}
          </g>
        ))}
      </svg>
    </div>
  );
}

type CitySpot = Spot & { market: Market };

/** The largest first, so that the small ones lie on top. */
function spotsOf(markets: readonly Market[]): CitySpot[] {
  const most = Math.max(...markets.map(size));
  return [...markets]
    .sort((one, other) => size(other) - size(one))
    .flatMap((market) => {
      const at = market.country === 'US' && market.latitude !== null && market.longitude !== null ? project([market.longitude, market.latitude]) : null;
      return at ? [{ market, name: market.city, x: Math.round(at[0]), y: Math.round(at[1]), r: Math.round(Math.max(SMALLEST, LARGEST * Math.sqrt(size(market) / most))) }] : [];
    });
}

const size = ({ rent, sale }: Market): number => rent + sale;
