import type { Metadata } from 'next';
import { NothingHere } from '@/components/layout/nothing-here';

export const metadata: Metadata = { title: 'No such neighborhood', robots: { index: false } };

export default function NoSuchNeighborhood() {
  return <NothingHere title="No home was ever listed in that neighborhood">Its name may be spelled differently. All neighborhoods of a city are on the city’s page.</NothingHere>;
}
