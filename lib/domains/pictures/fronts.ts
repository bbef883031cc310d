import { dice } from './dice';
import { bungalow } from './front-bungalow';
import { blockFlats, brickRow, flatWalkUp, modernRow } from './front-flats';
import { cornerFlats, gabledFlats, galleryFlats } from './front-garden-flats';
import { adobe, farmhouse, longRanch, modern } from './front-new-houses';
import { cape, colonial, craftsman, tudor, victorian } from './front-old-houses';
import { brickTower, steppedTower } from './front-old-towers';
import { aFrame, cabin, land, mixedUse, mobileHome, shop, warehouse } from './front-others';
import { slantedRanch, wingedRanch } from './front-ranches';
import { bayRow, gabledFarmhouse, porchDuplex, slopedModern, wingedCape } from './front-seconds';
import { duplex, threeDecker } from './front-several';
import { loft, office, slabTower } from './front-tall';
import { cornerOffice, cornerTower, terraceTower } from './front-towers';
import { bayWalkUp, cornerLoft, cornerWalkUp } from './front-walk-ups';
import { type FrontStyle, frontStyle, type PictureFacts, pictureSeed } from './rules';
import type { Front } from './site';

/** One way to build a style: how it is drawn, how much of the canvas' width it needs with some air, where its door is, and from and to which year it was built so. */
interface Form {
  draw: Front;
  width: number;
  doorX?: number;
  built?: readonly [from: number, to: number];
}

const FORMS: Record<FrontStyle, readonly Form[]> = {
  victorian: [{ draw: victorian, width: 1020, doorX: 767 }],
  craftsman: [
    { draw: craftsman, width: 910, doorX: 590 },
    { draw: bungalow, width: 910 },
  ],
  tudor: [{ draw: tudor, width: 970, doorX: 695 }],
  colonial: [{ draw: colonial, width: 930 }],
  cape: [
    { draw: cape, width: 880 },
    { draw: wingedCape, width: 1080, doorX: 490 },
  ],
  ranch: [
    { draw: longRanch, width: 1060, doorX: 524 },
    { draw: wingedRanch, width: 1060, doorX: 563 },
    { draw: slantedRanch, width: 1080, doorX: 719, built: [1949, 1975] },
  ],
  farmhouse: [
    { draw: farmhouse, width: 930, doorX: 625 },
    { draw: gabledFarmhouse, width: 990, doorX: 551 },
  ],
  modern: [
    { draw: modern, width: 960, doorX: 782 },
    { draw: slopedModern, width: 1020, doorX: 711 },
  ],
  adobe: [{ draw: adobe, width: 1030, doorX: 529 }],
  brick_row: [
    { draw: brickRow, width: 960 },
    { draw: bayRow, width: 960 },
  ],
  modern_row: [{ draw: modernRow, width: 1010 }],
  walk_up: [
    { draw: flatWalkUp, width: 1000 },
    { draw: flatWalkUp, width: 1000 },
    { draw: bayWalkUp, width: 1040 },
    { draw: cornerWalkUp, width: 960 },
  ],
  garden_flats: [
    { draw: blockFlats, width: 1000 },
    { draw: galleryFlats, width: 1080, doorX: 583 },
    { draw: cornerFlats, width: 960, doorX: 830 },
    { draw: gabledFlats, width: 1000 },
  ],
  tower: [
    { draw: steppedTower, width: 1080 },
    { draw: brickTower, width: 1040, built: [0, 1975] },
    { draw: slabTower, width: 1080, built: [1946, 2100] },
    { draw: cornerTower, width: 1020, built: [1946, 2100] },
    { draw: terraceTower, width: 1020, built: [1946, 2100] },
  ],
  loft: [
    { draw: loft, width: 1094 },
    { draw: cornerLoft, width: 1000 },
  ],
  duplex: [
    { draw: duplex, width: 960 },
    { draw: porchDuplex, width: 960 },
  ],
  three_decker: [{ draw: threeDecker, width: 970, doorX: 771 }],
  cabin: [{ draw: cabin, width: 860 }],
  a_frame: [{ draw: aFrame, width: 970, doorX: 636 }],
  mobile_home: [{ draw: mobileHome, width: 930, doorX: 541 }],
  land: [{ draw: land, width: 1100 }],
  office: [
    { draw: office, width: 1040 },
    { draw: cornerOffice, width: 1000 },
  ],
  shop: [{ draw: shop, width: 960 }],
  warehouse: [{ draw: warehouse, width: 1060 }],
  mixed_use: [{ draw: mixedUse, width: 980 }],
};

/** How this home's front is built. */
export function formOf(facts: PictureFacts): Form {
  const forms = FORMS[frontStyle(facts)];
  const year = facts.yearBuilt ?? 1985;
  const fitting = forms.filter(({ built: [from, to] = [0, 2100] }) => year >= from && year <= to);
  return dice(pictureSeed(facts.id) + 6).pick(fitting.length > 0 ? fitting : forms);
}
