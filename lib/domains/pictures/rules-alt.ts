import { type FrontStyle, frontStyle, type PictureFacts, scenesOf } from './rules';
import { outsideAlt } from './rules-outside';

/** Alternative text of the `n`-th picture: what is drawn, in one sentence. */
export function pictureAlt(facts: PictureFacts, n: number): string {
  switch (scenesOf(facts)[n]) {
    case 'front':
      return `Drawing of ${STYLE_WORDS[frontStyle(facts)]}, seen from the street.`;
    case 'living':
      return facts.beds === 0 ? 'Drawing of a studio with a sofa and a bed by the window.' : 'Drawing of a living room with a sofa, a rug and a window.';
    case 'kitchen':
      return 'Drawing of a kitchen with cabinets, a counter and a window.';
    case 'bed':
      return 'Drawing of a bedroom with a made bed, a lamp and a window.';
    case 'bath':
      return 'Drawing of a bathroom with a basin, a mirror and tiles.';
    case 'outside':
      return outsideAlt(facts);
    case 'interior':
      return 'Drawing of a bright, open room with tall windows.';
    default:
      return facts.propertyType === 'land' ? 'Drawing of the lot at dusk.' : 'Drawing of the building at dusk, its windows lit.';
  }
}

const STYLE_WORDS: Record<FrontStyle, string> = {
  victorian: 'a Victorian house with a bay window',
  craftsman: 'a craftsman house with a deep porch',
  tudor: 'a Tudor house with steep gables',
  colonial: 'a two-storey colonial house',
  cape: 'a Cape Cod house with dormers',
  ranch: 'a long, low ranch house',
  farmhouse: 'a farmhouse with a front porch',
  modern: 'a flat-roofed modern house',
  adobe: 'an adobe house',
  brick_row: 'a brick row house with a stoop',
  modern_row: 'a modern townhouse',
  walk_up: 'a brick walk-up building',
  garden_flats: 'a low apartment building among trees',
  tower: 'an apartment tower',
  loft: 'a brick loft building with tall windows',
  duplex: 'a duplex with two front doors',
  three_decker: 'a three-decker with stacked porches',
  cabin: 'a log cabin among firs',
  a_frame: 'an A-frame cabin among firs',
  mobile_home: 'a manufactured home with a small deck',
  land: 'an open lot with trees',
  office: 'an office building',
  shop: 'a shop front with an awning',
  warehouse: 'a warehouse with loading doors',
  mixed_use: 'a shop with homes above it',
};
