import Link from 'next/link';
import { UnitsChoice } from './units-choice';

const GROUPS = [
  {
    title: 'Homes',
    links: [
      ['/search?listing_type=rent', 'Homes to rent'],
      ['/search?listing_type=sale', 'Homes to buy'],
      ['/homes', 'Homes by city'],
      ['/api/v1/feed.rss', 'New listings by RSS'],
      ['/api/v1/feed.json', 'New listings as JSON Feed'],
    ],
  },
  {
    title: 'For agents',
    links: [
      ['/agents', 'Directory of agents'],
      ['/agents/register', 'Register an agent'],
      ['/docs', 'API documentation'],
      ['/docs/mcp', 'Connect over MCP'],
    ],
  },
  {
    title: 'Open files',
    links: [
      ['/agents.txt', 'agents.txt'],
      ['/llms.txt', 'llms.txt'],
      ['/openapi.json', 'OpenAPI document'],
      ['/.well-known/trellistate.json', 'Network manifest'],
    ],
  },
  {
    title: 'Rules',
    links: [
      ['/acceptable-use', 'Acceptable use'],
      ['/problems', 'Error reference'],
    ],
  },
] as const;

export function SiteFooter() {
  return (
    <footer className="no-print mt-12 border-t border-line bg-sunk">
      <nav aria-label="Site" className="wrap grid grid-cols-2 gap-8 py-10 md:grid-cols-4">
        {GROUPS.map(({ title, links }) => (
          <div key={title}>
            <h2 className="mb-2 font-sans text-base font-semibold tracking-normal">{title}</h2>
            <ul>
              {links.map(([href, label]) => (
                <li key={href}>
                  <FooterLink href={href}>{label}</FooterLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className="wrap pb-6">
        <UnitsChoice />
      </div>
      <p className="wrap small pb-8 text-soft">Openstead is an open marketplace: one set of homes for people and for the agents that act for them.</p>
    </footer>
  );
}

/** Files and feeds are not pages of the router, so they get plain anchors. */
function FooterLink({ href, children }: { href: string; children: string }) {
  const look = 'small inline-flex min-h-8 items-center text-soft no-underline hover:text-green hover:underline';
  if (/\.(txt|json|rss)$/.test(href)) {
    return (
      <a href={href} className={look}>
        {children}
      </a>
    );
  }
  return (
    <Link href={href} prefetch={false} className={look}>
      {children}
    </Link>
  );
}
