/** The way here. The last step is the page itself. */
export function Breadcrumbs({ steps }: { steps: readonly { name: string; href: string }[] }) {
  return (
    <nav aria-label="Breadcrumb" className="small no-print">
      <ol className="flex flex-wrap gap-x-2">
        {steps.map(({ name, href }, index) => (
          <li key={href} className="flex gap-x-2">
            {index > 0 ? (
              <span aria-hidden="true" className="py-0.5 text-edge">
                /
              </span>
            ) : null}
            {index < steps.length - 1 ? (
              <a href={href} className="link inline-block py-0.5">
                <bdi>{name}</bdi>
              </a>
            ) : (
              <span aria-current="page" className="line-clamp-2 py-0.5 text-soft">
                <bdi>{name}</bdi>
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
