/** A home as it was when last seen, kept in this browser only. */
export interface RecentHome {
  id: string;
  title: string;
  price: string;
  facts: string;
  place: string;
  picture: string | undefined;
  seenAt: string;
}

const KEY = 'openstead.recent';
/** The service worker answers from this cache when there is no network. */
const PICTURES = 'openstead-pictures';
const MOST = 12;

/** Homes seen on this device, the last one first; none where storage is forbidden or holds something else. */
export function recentHomes(): RecentHome[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRecent) : [];
  } catch {
    return [];
  }
}

/** Puts a home first among those seen and keeps its picture for when there is no network. */
export async function rememberHome(home: RecentHome): Promise<void> {
  const all = [home, ...recentHomes().filter(({ id }) => id !== home.id)];
  try {
    localStorage.setItem(KEY, JSON.stringify(all.slice(0, MOST)));
    const pictures = await caches.open(PICTURES);
    if (home.picture && new URL(home.picture, location.href).origin === location.origin) await pictures.add(home.picture);
    for (const { picture } of all.slice(MOST)) if (picture) await pictures.delete(picture);
  } catch {
    // Full or forbidden storage: the page needs none of it.
  }
}

export async function forgetHomes(): Promise<void> {
  localStorage.removeItem(KEY);
  await caches.delete(PICTURES);
}

function isRecent(value: unknown): value is RecentHome {
  const home = value as Partial<RecentHome> | null;
  return [home?.id, home?.title, home?.price, home?.facts, home?.place, home?.seenAt].every((text) => typeof text === 'string');
}
