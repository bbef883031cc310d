import { MainNav } from './main-nav';
import { Mark } from './mark';

/** One row at every width; the narrowest keeps the sign of the house and drops its name to those who see. */
export function SiteHeader() {
  return (
    <header className="no-print border-b border-line">
      <div className="wrap flex items-center justify-between gap-x-2 py-1.5 sm:py-3">
        <a
          href="/"
          className="flex min-h-11 shrink-0 items-center gap-1.5 font-display text-[1.15rem] leading-none font-semibold tracking-tight text-ink no-underline sm:gap-2.5 sm:text-[1.4rem]"
        >
          <Mark />
          <span className="max-[24.25rem]:sr-only">Openstead</span>
        </a>
        <nav aria-label="Main">
          <MainNav />
        </nav>
      </div>
    </header>
  );
}
