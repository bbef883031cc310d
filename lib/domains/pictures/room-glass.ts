import { type Decor, view } from './room';
import { darker, rect, repeat, strokes } from './svg';

/** Glass from the floor to the ceiling in `panes` frames, a curtain at each end. */
export function glazed(d: Decor, panes: number): string {
  const frame = d.metal;
  const cloth = d.dice.pick([d.linen, d.third]);
  return [
    view(d, 60, 40, 1080, 546, [1, 1]),
    strokes(60 + 1080 / panes, 40, 0, 546, panes - 1, 1080 / panes, 0, frame, 9),
    rect(60, 150, 1080, 7, frame),
    rect(44, 26, 1112, 16, frame),
    rect(44, 584, 1112, 16, darker(frame, 0.1)),
    repeat(2, (at) => rect(40 + at * 1060, 34, 60, 560, cloth) + strokes(55 + at * 1060, 34, 0, 560, 3, 16, 0, darker(cloth, 0.1), 4)),
  ].join('');
}
