export interface NavGroup {
  title: string;
  links: readonly { href: string; label: string }[];
}

/** Every page of the documentation by group, the current one marked; folded where it stands above the page. */
export function DocsNav({ current, groups }: { current: string; groups: readonly NavGroup[] }) {
  return (
    <nav aria-label="Documentation">
      <details className="open-when-roomy">
        <summary className="small inline-flex min-h-11 items-center rounded-control border border-edge bg-card px-4 font-semibold">All pages</summary>
        <div className="grid grid-cols-2 gap-x-6 gap-y-5 pt-4 lg:grid-cols-1 lg:pt-0">
          {groups.map(({ title, links }) => (
            <div key={title}>
              <p className="mb-1 font-semibold">{title}</p>
              <ul className="border-s border-line">
                {links.map(({ href, label }) => (
                  <li key={href}>
                    <a
                      href={href}
                      aria-current={href === current ? 'page' : undefined}
                      className="small -ms-px flex min-h-8 items-center border-s-2 border-transparent py-0.5 ps-3 text-soft no-underline hover:border-edge hover:text-green aria-[current]:border-green aria-[current]:font-semibold aria-[current]:text-green"
                    >
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </details>
    </nav>
  );
}
