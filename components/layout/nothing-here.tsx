import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { HouseBeside } from './house-beside';

const WAYS = { '/homes': 'Homes by city', '/search': 'Search homes', '/': 'Go to the front page' } as const;

interface Props {
  title: string;
  /** What may have happened, in a sentence or two. */
  children: ReactNode;
  /** A form to look for something else; without one the first of the ways is the loud one. */
  form?: ReactNode;
  ways?: readonly (keyof typeof WAYS)[];
}

/** The body of every 404 page: what is not there, why, and where to go. */
export function NothingHere({ title, children, form, ways = ['/homes', '/search'] }: Props) {
  return (
    <HouseBeside>
      <h1>{title}</h1>
      <p>{children}</p>
      {form}
      <p className="flex flex-wrap gap-3">
        {ways.map((href, index) => (
          <ButtonLink key={href} href={href} quiet={Boolean(form) || index > 0}>
            {WAYS[href]}
          </ButtonLink>
        ))}
      </p>
    </HouseBeside>
  );
}
