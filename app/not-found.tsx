import type { Metadata } from 'next';
import { NoSuchPage } from '@/components/layout/no-such-page';
import { SiteFrame } from '@/components/layout/site-frame';

export const metadata: Metadata = { title: 'Page not found', robots: { index: false } };

export default function NotFound() {
  return (
    <SiteFrame>
      <NoSuchPage />
    </SiteFrame>
  );
}
