import { InlineCode } from '@/components/ui/inline-code';
import { slug } from '@/components/ui/slug';
import { CodeChoice } from '../code-choice';
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
      <CodeChoice title={step.title} request={request} baseUrl={values.baseUrl} />
    </section>
  );
}
