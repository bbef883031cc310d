import type { Metadata } from 'next';
import { RecentList } from '@/components/listing-page/recent-list';

export const metadata: Metadata = {
  title: 'Homes seen last',
  description: 'The homes that were last looked at on this device, also without a network.',
  robots: { index: false },
};

/** Shown by the service worker in place of a page that the network could not bring. The same for everybody, so that it can be kept. */
export default function OfflinePage() {
  return (
    <div className="wrap flex flex-col gap-6 py-8 sm:py-12">
      <h1>Homes seen last</h1>
      <p className="max-w-[68ch]">
        Without a network only these can be shown, as they were when you looked at them. They are kept in this browser and nowhere else. When the connection is back, go on where
        you were.
      </p>
      <noscript>
        <p>What was seen is kept only where JavaScript runs.</p>
      </noscript>
      <RecentList />
    </div>
  );
}
