import { textOf } from '../text';

/** The ISO 3166-1 code of a country by its two letters, three of the usual abbreviations, or its name in English or its own language. Undefined for none. */
export function countryCodeOf(value: unknown): string | undefined {
  const text = textOf(value)?.toLowerCase().replaceAll('.', '');
  return text === undefined ? undefined : names().get(text);
}

const ALIASES: Record<string, string> = {
  usa: 'US',
  america: 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  españa: 'ES',
  italia: 'IT',
  deutschland: 'DE',
  brasil: 'BR',
  türkiye: 'TR',
};

let built: Map<string, string> | undefined;

/** Names by code as the runtime knows them (Unicode CLDR). */
function names(): Map<string, string> {
  if (built) return built;
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => !NO_COUNTRIES.has(code) && english.of(code) !== undefined);
  built = new Map([...codes.flatMap((code) => [[code.toLowerCase(), code] as const, [(english.of(code) as string).toLowerCase(), code] as const]), ...Object.entries(ALIASES)]);
  return built;
}

/** Codes that CLDR names and ISO does not assign: unions, pseudo-regions, withdrawn ones. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'UK', 'AN', 'BU', 'CS', 'DD', 'DY', 'FX', 'HV', 'NH', 'NT', 'RH', 'SU', 'TP', 'VD', 'YD', 'YU', 'ZR']);
