import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

const QUERY = '(prefers-color-scheme: dark)';

/** The theme in force: what the page has chosen by `data-theme` on its root, else what the device prefers. */
export const useTheme = (): Theme => useSyncExternalStore(subscribe, current, () => 'light');

function subscribe(listener: () => void): () => void {
  const media = matchMedia(QUERY);
  const observer = new MutationObserver(listener);
  media.addEventListener('change', listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  return () => {
    media.removeEventListener('change', listener);
    observer.disconnect();
  };
}

function current(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : matchMedia(QUERY).matches ? 'dark' : 'light';
}
