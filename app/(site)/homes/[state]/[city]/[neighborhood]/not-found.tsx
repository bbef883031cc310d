import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button';
import { Prose } from '@/components/ui/prose';

export const metadata: Metadata = { title: 'No such neighborhood', robots: { index: false } };

export default function NoSuchNeighborhood() {
  return (
    <Prose>
      <h1>No home was ever listed in that neighborhood</h1>
      <p>Its name may be spelled differently. All neighborhoods of a city are on the city’s page.</p>
      <p className="flex flex-wrap gap-3">
        <ButtonLink href="/homes">Homes by city</ButtonLink>
        <ButtonLink href="/search" quiet>
          Search homes
        </ButtonLink>
      </p>
    </Prose>
  );
}
