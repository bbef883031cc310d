import type { ButtonHTMLAttributes, ReactNode } from 'react';

const SHAPE = 'inline-flex min-h-11 items-center justify-center gap-2 rounded-control px-5 py-2 text-center font-semibold transition-colors';
const LOUD = 'border border-transparent bg-green text-on-green hover:bg-green-deep';
const QUIET = 'border border-edge bg-card text-ink hover:border-green hover:text-green';

export function Button({ quiet = false, className = '', ...rest }: ButtonHTMLAttributes<HTMLButtonElement> & { quiet?: boolean }) {
  return <button {...rest} className={`${SHAPE} ${quiet ? QUIET : LOUD} ${className}`} />;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ href, quiet = false, rel, children }: { href: string; quiet?: boolean; rel?: string; children: ReactNode }) {
  return (
    <a href={href} rel={rel} className={`${SHAPE} no-underline ${quiet ? QUIET : LOUD}`}>
      {children}
    </a>
  );
}
