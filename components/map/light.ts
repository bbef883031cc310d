import type { Corner } from './polygon';

/** Which home is lit, and who lit it. Cards and map tell each other by this event on the document. */
export interface Light {
  id: string | null;
  by: 'card' | 'map';
  /** Where the home is, as far as the lighter knows: the map may not show it by itself. */
  at?: Corner;
}

const EVENT = 'openstead:light';

export const light = (detail: Light): boolean => document.dispatchEvent(new CustomEvent<Light>(EVENT, { detail }));

/** Hears of every change; call what it gives to stop. */
export function onLight(listener: (light: Light) => void): () => void {
  const hear = (event: Event) => listener((event as CustomEvent<Light>).detail);
  document.addEventListener(EVENT, hear);
  return () => document.removeEventListener(EVENT, hear);
}
