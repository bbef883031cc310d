import { dice } from './dice';
import { drawFront } from './front';
import { formOf } from './fronts';
import { DUSK, type Light, lightOf } from './light';
import { outside } from './outside';
import { type Decor, decorOf } from './room';
import { bath } from './room-bath';
import { bedroom } from './room-bed';
import { kitchen } from './room-kitchen';
import { living } from './room-living';
import { workroom } from './room-work';
import { type PictureFacts, pictureSeed, type Scene, scenesOf } from './rules';
import { pictureAlt } from './rules-alt';
import { outsidePlace } from './rules-outside';
import { HEIGHT, WIDTH } from './svg';

/**
 * Draws the `n`-th picture of a home as SVG, 1200 × 800: the front first, then rooms. The same facts always give the same picture.
 * Undefined if the home has no such picture.
 */
export function drawPicture(facts: PictureFacts, n: number): string | undefined {
  const scene = scenesOf(facts)[n];
  if (!scene) return undefined;
  const seed = pictureSeed(facts.id);
  const light = lightOf(facts.state, dice(seed));
  const { drawn, box } = drawScene(scene, facts, light, seed);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="t d"><title id="t">${pictureAlt(facts, n)}</title><desc id="d">A drawing made for this listing, not a photograph.</desc>${drawn}</svg>`;
}

const ROOMS: Record<Exclude<Scene, 'front' | 'dusk'>, (decor: Decor) => string> = { living, kitchen, bed: bedroom, bath, outside, interior: workroom };

function drawScene(scene: Scene, facts: PictureFacts, light: Light, seed: number): { drawn: string; box: string } {
  if (scene === 'front' || scene === 'dusk') {
    const { width } = formOf(facts);
    return { drawn: drawFront(facts, scene === 'dusk' ? DUSK : light, seed + 1), box: frame(width, 600 - width / 2, 738) };
  }
  // The decor is the home's; what stands where is the room's.
  const chance = dice(seed + 3 + scene.length);
  const drawn = ROOMS[scene]({ ...decorOf(facts, light, dice(seed + 2)), dice: chance });
  const mirrored = chance.chance(0.5) ? `<g transform="translate(${WIDTH} 0)scale(-1 1)">${drawn}</g>` : drawn;
  return { drawn: mirrored, box: scene === 'outside' ? (outsidePlace(facts) === 'pool' ? frame(WIDTH, 0, HEIGHT) : frame(1020, 90, 790)) : frame(1120, 40, 786) };
}

/** A view box of the canvas' proportions: its width, left edge and lower edge. */
const frame = (width: number, left: number, bottom: number): string => `${left} ${Math.round(bottom - (width * HEIGHT) / WIDTH)} ${width} ${Math.round((width * HEIGHT) / WIDTH)}`;
