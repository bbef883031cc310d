import { CodeBlock } from '@/components/ui/code-block';
import { InlineCode } from '@/components/ui/inline-code';
import { slug } from '@/components/ui/slug';
import { asCurl } from './as-curl';
import { asPython } from './as-python';
import { asTypeScript } from './as-typescript';
import type { GuideStep, GuideValues } from './guide';

/** One step of a guide: what to know, then the request in three languages. */
export function GuideStepSection({ step, values }: { step: GuideStep; values: GuideValues }) {
  const request = step.request(values);
  return (
    <section aria-labelledby={slug(step.title)} className="flex min-w-0 flex-col gap-3">
      <h2 id={slug(step.title)}>{step.title}</h2>
      <p className="max-w-[68ch]">
        <InlineCode text={step.text} />
      </p>
      <CodeBlock label={`${step.title}: curl`} code={asCurl(request, values.baseUrl)} />
      <details>
        <summary className="min-h-9 py-1 font-semibold text-green">In TypeScript</summary>
        <CodeBlock label={`${step.title}: TypeScript`} code={asTypeScript(request, values.baseUrl)} />
      </details>
      <details>
        <summary className="min-h-9 py-1 font-semibold text-green">In Python</summary>
        <CodeBlock label={`${step.title}: Python`} code={asPython(request, values.baseUrl)} />
      </details>
    </section>
  );
}
