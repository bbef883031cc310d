import { Button } from '@/components/ui/button';
import { CONTROL } from '@/components/ui/field-frame';

/** Searches the documentation: a plain GET form. `titles` are offered by the browser as one types. */
export function DocsSearchForm({ query = '', titles }: { query?: string | undefined; titles: readonly string[] }) {
  return (
    <search aria-label="Documentation">
      <form action="/docs/search" method="get" className="flex flex-col gap-1">
        <label htmlFor="docs-q" className="small font-semibold">
          Search the documentation
        </label>
        <div className="flex gap-2">
          <input
            key={query}
            id="docs-q"
            name="q"
            type="search"
            defaultValue={query}
            maxLength={100}
            list="docs-titles"
            autoComplete="off"
            enterKeyHint="search"
            className={CONTROL}
          />
          <Button type="submit" quiet className="px-3.5">
            Find
          </Button>
        </div>
        <datalist id="docs-titles">
          {titles.map((title) => (
            <option key={title} value={title} />
          ))}
        </datalist>
      </form>
    </search>
  );
}
