'use client';

import { usePathname, useSearchParams } from 'next/navigation';

const PLACES = [
  { href: '/search?listing_type=rent', label: 'Rent' },
  { href: '/search?listing_type=sale', label: 'Buy' },
  { href: '/homes', label: 'Cities' },
  { href: '/agents', label: 'Agents' },
  { href: '/docs', label: 'Docs' },
];

/** The main places with the one marked where the reader is; the server marks it as well. */
export function MainNav() {
  const [path, query] = [usePathname(), useSearchParams()];
  const current = PLACES.find(({ href }) => isWithin(href, path, query))?.href;
  return (
    <ul className="-me-[0.3rem] flex flex-wrap justify-end sm:-me-3">
      {PLACES.map(({ href, label }) => (
        <li key={href}>
          <a
            href={href}
            aria-current={href === current ? (href === path ? 'page' : 'true') : undefined}
            className="flex min-h-11 items-center rounded-control px-[0.3rem] text-[0.86rem] font-medium whitespace-nowrap text-ink no-underline decoration-2 underline-offset-[0.45em] hover:text-green hover:underline aria-[current]:text-green aria-[current]:underline sm:px-3 sm:text-base"
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Whether an address lies under a place; a place with a query wants that query. */
function isWithin(href: string, path: string, query: URLSearchParams): boolean {
  const [base = '', wanted] = href.split('?');
  if (path !== base && !path.startsWith(`${base}/`)) return false;
  return wanted === undefined || [...new URLSearchParams(wanted)].every(([name, value]) => query.get(name) === value);
}
