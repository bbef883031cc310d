import type { Metadata } from 'next';
import { NothingHere } from '@/components/layout/nothing-here';
import { SiteFrame } from '@/components/layout/site-frame';

export const metadata: Metadata = { title: 'Page not found', robots: { index: false } };

export default function NotFound() {
  return (
    <SiteFrame>
      <NothingHere />
    </SiteFrame>
  );
}
