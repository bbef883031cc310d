import type { ButtonHTMLAttributes, ComponentType, ReactNode } from 'react';

const SHAPE = 'inline-flex min-h-11 items-center justify-center gap-2 rounded-control px-5 py-2 text-center font-semibold transition-colors';
const LOUD = 'border border-transparent bg-green text-on-green hover:bg-green-deep';
const QUIET = 'border border-edge bg-card text-ink hover:border-green hover:text-green';

export function Button({ quiet = false, className = '', ...rest }: ButtonHTMLAttributes<HTMLButtonElement> & { quiet?: boolean }) {
  return <button {...rest} className={`${SHAPE} ${quiet ? QUIET : LOUD} ${className}`} />;
}

interface Anchor {
  href: string;
  rel?: string | undefined;
  className: string;
  children: ReactNode;
}

/** A kind of link that goes in another way than the browser's own. */
export type AnchorKind = ComponentType<Anchor>;

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({
  href,
  quiet = false,
  rel,
  as: Kind = PlainAnchor,
  children,
}: {
  href: string;
  quiet?: boolean;
  rel?: string;
  as?: AnchorKind | undefined;
  children: ReactNode;
}) {
  return (
    <Kind href={href} rel={rel} className={`${SHAPE} no-underline ${quiet ? QUIET : LOUD}`}>
      {children}
    </Kind>
  );
}

const PlainAnchor: AnchorKind = (props) => <a {...props} />;
