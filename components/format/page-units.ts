import type { Units } from './units';

/** What the reader measures in, as the page in the browser says. */
export const pageUnits = (): Units => (document.documentElement.dataset.units === 'metric' ? 'metric' : 'imperial');
