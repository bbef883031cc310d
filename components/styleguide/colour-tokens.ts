export interface Theme {
  name: 'light' | 'dark';
  colours: Record<string, string>;
}

/** The colour tokens of globals.css in both themes: custom properties whose value is `#rrggbb`. */
export function colourTokens(css: string): [Theme, Theme] {
  const [light = '', dark = ''] = [...css.matchAll(/:root\s*\{([^}]*)\}/g)].map(([, body]) => body);
  return [
    { name: 'light', colours: coloursIn(light) },
    { name: 'dark', colours: coloursIn(dark) },
  ];
}

const coloursIn = (body: string): Record<string, string> => Object.fromEntries([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));

/** What stands on what: text wants 4.5, borders of controls 3 (WCAG 2.2, 1.4.3 and 1.4.11). */
export const PAIRS: readonly { on: string; ground: string; least: number }[] = [
  ...['ink', 'soft', 'green', 'green-deep', 'clay'].flatMap((on) => ['paper', 'card', 'sunk'].map((ground) => ({ on, ground, least: 4.5 }))),
  { on: 'ink', ground: 'green-wash', least: 4.5 },
  { on: 'green', ground: 'green-wash', least: 4.5 },
  { on: 'ink', ground: 'clay-wash', least: 4.5 },
  { on: 'clay', ground: 'clay-wash', least: 4.5 },
  { on: 'on-green', ground: 'green', least: 4.5 },
  { on: 'on-green', ground: 'green-deep', least: 4.5 },
  ...['paper', 'card'].map((ground) => ({ on: 'edge', ground, least: 3 })),
];
