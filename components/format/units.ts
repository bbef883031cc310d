export const UNITS = ['imperial', 'metric'] as const;

/** What areas and distances are measured in. */
export type Units = (typeof UNITS)[number];

/** Holds what the reader chose. */
export const UNITS_COOKIE = 'units';

/**
 * What a reader measures in: what was chosen, else what is usual where their browser says they live, else imperial, as these homes are listed.
 * @param acceptLanguage the header; the first language that names a region counts, and a bare one stands for where most of its speakers live
 */
export function unitsOf(chosen: string | undefined, acceptLanguage: string | null): Units {
  if (isUnits(chosen)) return chosen;
  const languages = (acceptLanguage ?? '').split(',').flatMap((range) => localeOf(range.split(';')[0] ?? ''));
  const region = languages.find((language) => language.region)?.region ?? languages[0]?.maximize().region;
  return region === undefined || IMPERIAL.has(region) ? 'imperial' : 'metric';
}

export const isUnits = (value: unknown): value is Units => (UNITS as readonly unknown[]).includes(value);

/** Unicode CLDR, supplemental measurementData: US (LR, MM, US) and UK, where homes are sold by the square foot and roads go by the mile. */
const IMPERIAL = new Set(['US', 'LR', 'MM', 'GB']);

function localeOf(tag: string): Intl.Locale[] {
  try {
    return [new Intl.Locale(tag.trim())];
  } catch {
    return [];
  }
}
