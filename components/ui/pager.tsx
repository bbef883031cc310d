import { type AnchorKind, ButtonLink } from './button';

interface Props {
  label: string;
  number?: number;
  previous: string | undefined;
  next: string | undefined;
  /** The kind of its links, where it is not the browser's own. */
  as?: AnchorKind;
}

/** Links to the page before and after. */
export function Pager({ label, number, previous, next, as }: Props) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={label} className="flex flex-wrap items-center justify-between gap-3">
      <span>
        {previous ? (
          <ButtonLink href={previous} rel="prev" quiet as={as}>
            Previous page
          </ButtonLink>
        ) : null}
      </span>
      {number ? <span className="text-soft">Page {number}</span> : null}
      <span>
        {next ? (
          <ButtonLink href={next} rel="next" quiet as={as}>
            Next page
          </ButtonLink>
        ) : null}
      </span>
    </nav>
  );
}
