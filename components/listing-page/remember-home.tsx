'use client';

import { useEffect } from 'react';
import { type RecentHome, rememberHome } from './recent-homes';

/** Keeps the home in view for the offline page, and sets up the worker that shows that page. Draws nothing. */
export function RememberHome({ home }: { home: Omit<RecentHome, 'seenAt'> }) {
  useEffect(() => {
    void rememberHome({ ...home, seenAt: new Date().toISOString() });
    // Refused in private windows and without https; the site is the same without it.
    navigator.serviceWorker?.register('/sw.js').catch(() => undefined);
  }, [home]);
  return null;
}
