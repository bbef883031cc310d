import { CodeBlock } from '@/components/ui/code-block';
import { slug } from '@/components/ui/slug';
import { asCurl } from './guides/as-curl';
import { asPython } from './guides/as-python';
import { asTypeScript } from './guides/as-typescript';
import type { GuideRequest } from './guides/guide';

const LANGUAGES = [
  { name: 'curl', write: asCurl, tab: 'peer-checked/a:border-green peer-checked/a:text-green peer-focus-visible/a:outline-3', panel: 'peer-checked/a:block', peer: 'peer/a' },
  {
    name: 'TypeScript',
    write: asTypeScript,
    tab: 'peer-checked/b:border-green peer-checked/b:text-green peer-focus-visible/b:outline-3',
    panel: 'peer-checked/b:block',
    peer: 'peer/b',
  },
  { name: 'Python', write: asPython, tab: 'peer-checked/c:border-green peer-checked/c:text-green peer-focus-visible/c:outline-3', panel: 'peer-checked/c:block', peer: 'peer/c' },
] as const;

/** One request in three languages, of which one is shown: radio buttons, so it needs no JavaScript. */
export function CodeChoice({ title, request, baseUrl }: { title: string; request: GuideRequest; baseUrl: string }) {
  const name = `language-${slug(title)}`;
  return (
    <fieldset className="flex min-w-0 flex-wrap gap-x-1">
      <legend className="sr-only">{`${title}: language of the example`}</legend>
      {LANGUAGES.map(({ name: language, peer }, index) => (
        <input key={language} type="radio" name={name} id={`${name}-${language}`} value={language} defaultChecked={index === 0} className={`${peer} sr-only`} />
      ))}
      {LANGUAGES.map(({ name: language, tab }) => (
        <label
          key={language}
          htmlFor={`${name}-${language}`}
          className={`small flex min-h-10 cursor-pointer items-center border-b-3 border-transparent px-3 font-semibold text-soft outline-green hover:text-green ${tab}`}
        >
          {language}
        </label>
      ))}
      {LANGUAGES.map(({ name: language, write, panel }) => (
        <div key={language} className={`hidden w-full min-w-0 ${panel}`}>
          <CodeBlock label={`${title}: ${language}`} code={write(request, baseUrl)} />
        </div>
      ))}
    </fieldset>
  );
}
