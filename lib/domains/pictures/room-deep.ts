import type { Decor } from './room';
import { structureOf } from './room-walls';
import { outlook } from './room-window';
import { circle, darker, lighter, path, poly, rect } from './svg';

/**
 * The shell of a room seen along its length: the far wall from (330, 130) to (870, 560), side walls, ceiling and floor that run to the middle.
 * `wall` is the far wall's colour.
 */
export function deepShell(d: Decor, wall = d.wall): string {
  return [
    structureOf(d) || rect(0, 0, 1200, 800, d.wall),
    rect(330, 130, 540, 430, wall),
    poly([0, 0, 330, 130, 330, 560, 0, 760], darker(d.wall, 0.05)),
    poly([1200, 0, 870, 130, 870, 560, 1200, 760], darker(d.wall, 0.12)),
    poly([0, 0, 1200, 0, 870, 130, 330, 130], lighter(d.wall, 0.45)),
    poly([0, 760, 330, 560, 870, 560, 1200, 760, 1200, 800, 0, 800], d.floor),
    path('M420 560L180 800M510 560L400 800M600 560V800M690 560L800 800M780 560L1020 800M300 578H900M214 630H986M90 704H1110', `stroke="${darker(d.floor, 0.09)}" stroke-width="4"`),
    path('M0 752L330 556H870L1200 752', `stroke="${d.trim}" stroke-width="13" fill="none"`),
  ].join('');
}

/** A tall window in the wall at the start of a deep room, with its light on the floor. */
export function sideWindow(d: Decor): string {
  const { light } = d;
  return [
    poly([46, 84, 270, 160, 270, 500, 46, 620], d.trim),
    `<clipPath id="s"><path d="M62 106L256 172V490L62 592z"/></clipPath><g clip-path="url(#s)">`,
    rect(40, 90, 230, 520, light.sky),
    rect(40, 320, 230, 290, light.low),
    circle(190, 240, light.lit ? 18 : 30, light.sun),
    outlook(d, 50, 170, 216, 400),
    '</g>',
    path('M159 139V541M62 340L256 326', `stroke="${d.trim}" stroke-width="9"`),
    light.lit ? '' : poly([250, 610, 350, 590, 640, 700, 470, 790, 380, 790], '#fff8e0', 'opacity=".2"'),
  ].join('');
}
