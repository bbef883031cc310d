import { GUIDES } from '@/components/docs/guides/guides';
import { UnitsChoice } from './units-choice';

const GROUPS: readonly { title: string; links: readonly (readonly [href: string, label: string])[] }[] = [
  {
    title: 'Homes',
    links: [
      ['/search?listing_type=rent', 'Homes to rent'],
      ['/search?listing_type=sale', 'Homes to buy'],
      ['/homes', 'Homes by city'],
      ['/offline', 'Homes seen last'],
    ],
  },
  {
    title: 'Agents',
    links: [
      ['/agents', 'Directory of agents'],
      ['/agents/register', 'Register an agent'],
      ['/docs/mcp', 'Connect over MCP'],
      ['/acceptable-use', 'Acceptable use'],
    ],
  },
  {
    title: 'Documentation',
    links: [
      ['/docs', 'API reference'],
      ['/docs/search', 'Search the documentation'],
      ['/docs/playground', 'Playground'],
      ['/problems', 'Error reference'],
    ],
  },
  { title: 'Guides', links: GUIDES.map(({ slug, title }) => [`/docs/guides/${slug}`, title] as const) },
  {
    title: 'Open files',
    links: [
      ['/api/v1/feed.rss', 'New homes by RSS'],
      ['/api/v1/feed.json', 'New homes as JSON Feed'],
      ['/openapi.json', 'OpenAPI document'],
      ['/llms.txt', 'llms.txt'],
      ['/agents.txt', 'agents.txt'],
      ['/.well-known/trellistate.json', 'Network manifest'],
    ],
  },
];

export function SiteFooter() {
  return (
    <footer className="no-print mt-14 border-t border-line bg-sunk sm:mt-20">
      <nav aria-label="Site" className="wrap grid grid-cols-2 gap-x-6 max-[20rem]:grid-cols-1 md:grid-cols-3 lg:grid-cols-5 gap-y-8 py-10 sm:py-12">
        {GROUPS.map(({ title, links }) => (
          <div key={title}>
            <h2 className="mb-1.5 font-sans text-base font-semibold tracking-normal">{title}</h2>
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
      <div className="wrap flex flex-wrap items-center justify-between gap-x-8 gap-y-4 pb-10">
        <UnitsChoice />
        <p className="small max-w-[52ch] text-soft">Openstead is an open marketplace: one set of homes for people and for the agents that act for them.</p>
      </div>
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
    <a href={href} className={look}>
      {children}
    </a>
  );
}
