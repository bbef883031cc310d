import Link from 'next/link';
import { Mark } from './mark';

const PLACES = [
  { href: '/search?listing_type=rent', label: 'Rent' },
  { href: '/search?listing_type=sale', label: 'Buy' },
  { href: '/agents', label: 'Agents' },
  { href: '/docs', label: 'Docs' },
];

export function SiteHeader() {
  return (
    <header className="no-print border-b border-line">
      <div className="wrap flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3">
        <Link href="/" className="flex min-h-11 items-center gap-2.5 font-display text-[1.4rem] leading-none font-semibold tracking-tight text-ink no-underline">
          <Mark />
          Openstead
        </Link>
        <nav aria-label="Main">
          <ul className="-mx-3 flex">
            {PLACES.map(({ href, label }) => (
              <li key={href}>
                <Link
                  href={href}
                  prefetch={false}
                  className="flex min-h-11 items-center rounded-control px-3 font-medium text-ink no-underline hover:text-green hover:underline hover:underline-offset-4"
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
