/** How far a picture is enlarged at most, and by the button or a double tap. */
const MOST_ZOOM = 4;
export const BUTTON_ZOOM = 2.5;

/** A factor from 1, the whole picture, to the most. */
export const clampZoom = (factor: number): number => Math.min(MOST_ZOOM, Math.max(1, Math.round(factor * 100) / 100));

/** Where to scroll so that what was at `point` (px from the edge of the box) stays there when the content grows by `ratio`. */
export const anchored = (scroll: number, point: number, ratio: number): number => (scroll + point) * ratio - point;
