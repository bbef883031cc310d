import { SentenceBox } from '@/components/search/sentence-box';

/** The search in one's own words, with sentences to try and the way to single filters. */
export function HomeSearch({ city }: { /** A city with many homes, for the examples. */ city: string }) {
  const sentences = [`2 bed under 1800 in ${city} with parking and a dishwasher`, `House to buy in ${city} with a garden, 3 bedrooms`, 'Studio that allows cats, cheapest first'];
  return (
    <div className="flex max-w-4xl flex-col gap-3">
      <SentenceBox form="home" label="What are you looking for?" placeholder={sentences[0] as string} isMain />
      <div className="small flex flex-wrap items-center gap-x-4">
        <span className="hidden text-soft sm:inline">For example:</span>
        {sentences.slice(1).map((sentence) => (
          <a key={sentence} href={`/search?${new URLSearchParams({ sentence })}`} rel="nofollow" className="link hidden min-h-9 items-center sm:inline-flex">
            {sentence}
          </a>
        ))}
        <a href="/search" className="link inline-flex min-h-9 items-center">
          Choose filters instead
        </a>
      </div>
    </div>
  );
}
