import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button';
import { Prose } from '@/components/ui/prose';

export const metadata: Metadata = { title: 'No such state', robots: { index: false } };

export default function NoSuchState() {
  return (
    <Prose>
      <h1>No homes are listed there</h1>
      <p>A state is named by its code, such as /homes/tx for Texas. All states with homes are on one page.</p>
      <p className="flex flex-wrap gap-3">
        <ButtonLink href="/homes">Homes by city</ButtonLink>
        <ButtonLink href="/search" quiet>
          Search homes
        </ButtonLink>
      </p>
    </Prose>
  );
}
