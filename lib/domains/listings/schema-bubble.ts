/** Radius in pixels of the circle that stands for so many homes on a map: its area grows with the fifth root of their number, or a city would hide its state. */
export const bubbleRadius = (count: number): number => Math.round(Math.min(LARGEST, 13 * count ** 0.1));

const LARGEST = 34;
