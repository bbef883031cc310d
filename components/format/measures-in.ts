import { area } from './area';
import { distance, METERS_IN_MILE } from './distance';
import type { Units } from './units';

/**
 * A text of the API, which writes square feet and miles, in what the reader measures in: `753 sq ft or more (70 m² or more)` → `70 m² or more`,
 * `Within 5 miles of Austin` → `Within 8 kilometers of Austin`.
 */
export const measuresIn = (text: string, units: Units): string =>
  units === 'imperial'
    ? text
    : text
        .replace(/^.* sq ft.* \((.* m²[^)]*)\)$/, '$1')
        .replaceAll(/(\d[\d,]*) sq ft/g, (_, figure: string) => area(numberOf(figure), units))
        .replaceAll(/(\d[\d,.]*) miles?\b/g, (_, figure: string) => distance(numberOf(figure) * METERS_IN_MILE, units));

const numberOf = (figure: string): number => Number(figure.replaceAll(',', ''));
