import type { Metadata } from 'next';
import { NothingHere } from '@/components/layout/nothing-here';

export const metadata: Metadata = { title: 'No such state', robots: { index: false } };

export default function NoSuchState() {
  return <NothingHere title="No homes are listed there">A state is named by its code, such as /homes/tx for Texas. All states with homes are on one page.</NothingHere>;
}
