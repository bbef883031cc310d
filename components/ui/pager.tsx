import { ButtonLink } from './button';

/** Links to the page before and after. */
export function Pager({ label, number, previous, next }: { label: string; number?: number; previous: string | undefined; next: string | undefined }) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={label} className="flex flex-wrap items-center justify-between gap-3">
      <span>
        {previous ? (
          <ButtonLink href={previous} rel="prev" quiet>
            Previous page
          </ButtonLink>
        ) : null}
      </span>
      {number ? <span className="text-soft">Page {number}</span> : null}
      <span>
        {next ? (
          <ButtonLink href={next} rel="next" quiet>
            Next page
          </ButtonLink>
        ) : null}
      </span>
    </nav>
  );
}
