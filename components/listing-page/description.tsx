import { splitText } from './split-text';

/** The lister's words on a home. Of a long text the rest unfolds; on paper it is whole. */
export function Description({ text }: { text: string }) {
  const [first, rest] = splitText(text);
  return (
    <section aria-labelledby="description" className="flex flex-col gap-3">
      <h2 id="description">About this home</h2>
      <p dir="auto" className={MEASURE}>
        {first || 'The lister gave no description.'}
      </p>
      {rest ? (
        <details className="print:[&::details-content]:[content-visibility:visible]">
          <summary className="min-h-11 w-fit py-2 font-semibold text-green print:hidden">Read the rest</summary>
          <p dir="auto" className={`pt-1 ${MEASURE}`}>
            {rest}
          </p>
        </details>
      ) : null}
    </section>
  );
}

const MEASURE = 'max-w-[68ch] whitespace-pre-line';
