import type { PropertyType } from '@/lib/domains/listings/schema';

/** A plain outline of a kind of home, where there is no picture: it says what is offered and does not pretend to be it. */
export function KindOutline({ kind = 'house', className }: { kind?: PropertyType | undefined; className: string }) {
  return (
    <svg viewBox="0 0 240 122" className={className} aria-hidden="true">
      <path d={`${SHAPES[kind] ?? HOUSE}M0 120h240`} fill="none" stroke="currentColor" strokeWidth="3" strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  );
}

const HOUSE = 'M44 120V66l52-40 52 40v54M148 120V84h50v36M74 120V92h20v28M114 74h20v18h-20zM164 94h18v12h-18zM122 46V30h12v26';
const ROW =
  'M30 120V60l30-28 30 28v60M90 60l30-28 30 28v60M150 60l30-28 30 28v60M52 120V96h16v24M112 120V96h16v24M172 120V96h16v24M50 64h20v16H50zM110 64h20v16h-20zM170 64h20v16h-20z';
const FLATS =
  'M74 120V14h92v106M66 14h108M90 30h14v14H90zM113 30h14v14h-14zM136 30h14v14h-14zM90 56h14v14H90zM113 56h14v14h-14zM136 56h14v14h-14zM90 82h14v14H90zM136 82h14v14h-14zM112 120V88h16v32';
const SHOP = 'M44 120V38h152v82M36 38h168M44 66h152M60 38v28M90 38v28M120 38v28M150 38v28M180 38v28M60 120V80h70v40M148 120V80h30v40';

const SHAPES: Partial<Record<PropertyType, string>> = {
  apartment: FLATS,
  condo: FLATS,
  co_op: FLATS,
  room: FLATS,
  townhouse: ROW,
  duplex: ROW,
  triplex: ROW,
  fourplex: ROW,
  multi_family: ROW,
  cabin: 'M120 18 58 120M120 18l62 102M120 18l-6-10M120 18l6-10M102 120V88h36v32M106 74l14-22 14 22z',
  mobile_home: 'M38 110V62h164v48zM30 62l12-12h156l12 12M60 110V80h18v30M96 78h26v16H96zM142 78h26v16h-26zM54 110v10M186 110v10',
  land: 'M64 120V86M64 86c-16 0-24-11-24-23s9-26 24-26 24 14 24 26-8 23-24 23zM140 120V90l16 7-16 7M206 120V90l16 7-16 7M140 112h66',
  office: SHOP,
  retail: SHOP,
  warehouse: SHOP,
  mixed_use: SHOP,
};
