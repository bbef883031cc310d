import type { StyleSpecification } from 'maplibre-gl';

/** The family that the embedded style names; the page's own font, by whatever name it is loaded, takes its place. */
const STYLE_FAMILY = "'Source Sans 3'";
const PAGE_FONT = '--font-source-sans';

/** Reads a style and makes it whole for this page: full addresses, and text in the page's font. */
export async function loadStyle(address: string, signal: AbortSignal): Promise<StyleSpecification> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`The map's style could not be read (${response.status}).`);
  const style = (await response.json()) as StyleSpecification;
  for (const source of Object.values(style.sources)) {
    if ('tiles' in source && source.tiles) source.tiles = source.tiles.map((tile) => absolute(tile, response.url));
    if ('url' in source && source.url) source.url = absolute(source.url, response.url);
  }
  for (const layer of style.layers) if (layer.type === 'symbol' && layer.layout) layer.layout['text-font'] = withPageFont(layer.layout['text-font']);
  return style;
}

/** A font stack of the page in a weight that MapLibre reads off the first name. */
export const pageFont = (weight: 'Medium' | 'Semibold'): string[] => [weight, ...pageFamilies()];

/** Braces of a template survive, which the URL parser would escape. */
const absolute = (address: string, base: string): string => new URL(address, base).href.replaceAll('%7B', '{').replaceAll('%7D', '}');

function withPageFont<T>(font: T): T {
  if (font === undefined) return font;
  const families = pageFamilies().map((family) => JSON.stringify(family));
  return JSON.parse(JSON.stringify(font).replaceAll(JSON.stringify(STYLE_FAMILY), families.join(','))) as T;
}

function pageFamilies(): string[] {
  const value = getComputedStyle(document.body).getPropertyValue(PAGE_FONT) || 'system-ui';
  const families = value.split(',').map((family) => family.trim().replaceAll('"', "'"));
  // A stand-in measured after a local font fails to load where that font is absent, and the whole stack with it.
  return families.filter((family) => !/fallback/i.test(family));
}
