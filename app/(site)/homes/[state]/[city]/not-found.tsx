import type { Metadata } from 'next';
import { NothingHere } from '@/components/layout/nothing-here';

export const metadata: Metadata = { title: 'No such city', robots: { index: false } };

export default function NoSuchCity() {
  return <NothingHere title="No home was ever listed in that city">Its name may be spelled differently, or nobody has offered a home there yet.</NothingHere>;
}
