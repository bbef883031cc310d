import { count } from '@/components/format/count';
import { nameSpots } from '@/components/front-page/name-spots';
import { type PlaceDrawing, type PlaceSpot, placeSpots } from './place-spots';

/** Letters in the drawing's units: where it is narrow they are large and few. */
const LETTERS = [
  { size: 26, className: 'text-[26px] @min-[27rem]:hidden' },
  { size: 20, className: 'hidden text-[20px] @min-[27rem]:block' },
];

interface PlaceMapProps {
  spots: readonly PlaceSpot[];
  /** Postal letters of the state of the United States whose outline lies beneath. */
  state?: string | undefined;
  /** So far from a larger one, in units of the drawing, a part is left out; a drawing names few of what is crowded. */
  air?: number;
}

/** Where the parts of a place lie to each other, each a circle by its homes. For the eye and the pointer: a list beside it says the same. */
export function PlaceMap({ spots, state, air = 0 }: PlaceMapProps) {
  const drawing = placeSpots(spots, state);
  if (!drawing) return null;
  const { width, height, outline, spots: all } = drawing;
  const ground = outline ? 'stroke-paper' : 'stroke-sunk';
  const drawn = all.filter((one, at) => one.spot.isHere || all.slice(0, at).every((other) => Math.hypot(one.x - other.x, one.y - other.y) >= air));
  return (
    <div aria-hidden="true" dir="ltr" className={`@container relative ${outline ? '' : 'rounded-card border border-line bg-sunk'}`}>
      {outline ? <Outline outline={outline} width={width} /> : null}
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} width={width} height={height} className="relative h-auto w-full overflow-visible">
        {drawn.map(({ spot, x, y, r }) => (
          <a key={spot.href} href={spot.href} tabIndex={-1} className="group">
            <title>{`${spot.name}: ${count(spot.homes)}`}</title>
            <circle cx={x} cy={y} r={r} className={`${spot.isHere ? 'fill-clay' : 'fill-green'} ${ground} stroke-2 transition-colors group-hover:fill-clay`} />
          </a>
        ))}
        {LETTERS.map((letters) => (
          <g key={letters.size} className={`pointer-events-none fill-ink ${ground} stroke-4 font-semibold [paint-order:stroke] ${letters.className}`}>
            {nameSpots(drawn, letters.size, width).map((side, index) => {
              const { spot, x, y, r } = drawn[index] as (typeof drawn)[number];
              return side ? (
                <text key={spot.href} x={side === 'start' ? x + r + 6 : x - r - 6} y={y + letters.size / 3} textAnchor={side} className={spot.isHere ? 'fill-clay' : ''}>
                  {spot.name}
                </text>
              ) : null;
            })}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** A mask, so that the outline takes its colour from the theme. */
function Outline({ outline, width }: { outline: NonNullable<PlaceDrawing['outline']>; width: number }) {
  const share = (units: number) => `${(100 * units) / width}%`;
  const style = { insetInlineStart: share(outline.x), width: share(outline.width), maskImage: `url(${outline.address})` };
  return <div className="absolute inset-y-0 bg-line mask-contain mask-no-repeat" style={style} />;
}
