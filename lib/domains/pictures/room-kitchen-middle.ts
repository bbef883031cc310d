import { type Decor, pendant } from './room';
import type { Kitchen } from './room-kitchen-parts';
import { circle, darker, ellipse, lighter, path, rect, repeat, round, strokes } from './svg';

/** A pendant, with its light where it burns. */
export function lamp(d: Decor, x: number, y: number): string {
  const colour = d.dice.pick([d.third, d.metal, d.second, d.linen]);
  return (d.light.lit ? circle(x, y + 60, 130, '#fbe0a0', 'opacity=".16"') : '') + pendant(d, x, y, d.dice.pick([64, 84, 110]), colour);
}

/** An island with stools before it. */
export function islandAt({ d, cabinet, top }: Kitchen): string {
  const base = d.dice.pick([darker(cabinet, 0.18), d.main, d.wood]);
  const stools = d.dice.pick([2, 3, 4]);
  return (
    ellipse(590, 778, 430, 16, darker(d.floor, 0.2), 'opacity=".5"') +
    rect(230, 650, 720, 124, base) +
    strokes(290, 664, 0, 100, 11, 60, 0, darker(base, 0.1), 3) +
    rect(230, 652, 720, 10, '#000', 'opacity=".16"') +
    rect(200, 626, 780, 26, top) +
    repeat(stools, (at) => {
      const x = 590 + (at - (stools - 1) / 2) * 190 - 50;
      return rect(x + 14, 690, 8, 96, d.metal) + rect(x + 84, 690, 8, 96, d.metal) + round(x, 676, 106, 20, 10, d.dice.chance(0.5) ? d.wood : d.third);
    }) +
    path('M560 626v-36q0 -10 20 -10t20 10v36z', `fill="${d.linen}"`) +
    path('M580 582q-34 -30 -20 -66M580 582q30 -36 22 -70M580 582v-76', `stroke="${d.plant}" stroke-width="6" fill="none" stroke-linecap="round"`)
  );
}

/** A round table and two chairs. */
export function tableAndChairs(d: Decor): string {
  const chair = (x: number, flip: number) =>
    path(
      `M${x} 560l${flip * 12} 130M${x + flip * 12} 690h${flip * 84}M${x + flip * 16} 690l-${flip > 0 ? 4 : -4} 90M${x + flip * 92} 690l${flip * 6} 90`,
      `stroke="${d.main}" stroke-width="12" fill="none" stroke-linecap="round" stroke-linejoin="round"`,
    );
  return (
    chair(320, 1) +
    chair(880, -1) +
    ellipse(600, 782, 230, 12, darker(d.floor, 0.2), 'opacity=".4"') +
    path('M600 670v100M540 778h120', `stroke="${darker(d.wood, 0.12)}" stroke-width="18" stroke-linecap="round"`) +
    ellipse(600, 662, 240, 26, d.wood) +
    ellipse(600, 656, 240, 24, lighter(d.wood, 0.16)) +
    ellipse(600, 648, 54, 12, d.linen) +
    circle(584, 638, 14, '#d98c4f') +
    circle(612, 636, 14, '#8fa35c')
  );
}
