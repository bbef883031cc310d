/** Colours of the map, of one family with the site's tokens: warm paper and ink, water between evergreen and slate. */
export interface MapPalette {
  land: string;
  /** Built-up land. */
  town: string;
  water: string;
  shore: string;
  river: string;
  country: string;
  state: string;
  county: string;
  ink: string;
  soft: string;
  faint: string;
  halo: string;
  /** What only an archive of streets shows. */
  park: string;
  green: string;
  grounds: string;
  building: string;
  road: string;
  roadEdge: string;
  highway: string;
  highwayEdge: string;
  rail: string;
}

export const THEMES = ['light', 'dark'] as const;
export type MapTheme = (typeof THEMES)[number];

export const PALETTES: Record<MapTheme, MapPalette> = {
  light: {
    land: '#f6f0e3',
    town: '#e3d4b8',
    water: '#c3d6d5',
    shore: '#a4bfbd',
    river: '#b3cac9',
    country: '#9a8c76',
    state: '#b5a68d',
    county: '#d5c8b0',
    ink: '#2f2a22',
    soft: '#5b5246',
    faint: '#72674f',
    halo: '#fbf7ee',
    park: '#dfe6c9',
    green: '#44602f',
    grounds: '#efe6d6',
    building: '#e6dac4',
    road: '#fffdf8',
    roadEdge: '#e0d3ba',
    highway: '#f5d99b',
    highwayEdge: '#d7b26a',
    rail: '#c4b69b',
  },
  dark: {
    land: '#1c1914',
    town: '#3a3226',
    water: '#0f2224',
    shore: '#24403f',
    river: '#1d3537',
    country: '#7d7159',
    state: '#5f5544',
    county: '#3a342a',
    ink: '#eee5d3',
    soft: '#bdb19d',
    faint: '#978b78',
    halo: '#16130f',
    park: '#20281a',
    green: '#9db787',
    grounds: '#231f19',
    building: '#2a261f',
    road: '#37322a',
    roadEdge: '#141109',
    highway: '#574830',
    highwayEdge: '#1b160d',
    rail: '#4a4337',
  },
};
