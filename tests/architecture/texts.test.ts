import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sources } from './sources';

/** A way of writing that ties texts or layout to one language, and what to do instead. */
interface Rule {
  name: string;
  pattern: RegExp;
  /** Files in which the pattern makes no text that people read. */
  machine?: readonly string[];
  wrong: readonly string[];
  right: readonly string[];
}

const TEXT_RULES: readonly Rule[] = [
  {
    name: 'a plural is one whole text a form: plural() of components/format',
    pattern: /(?<!% \d+ )[!=]== 1 \? ?['"`]|\? '' : 's'|\? 's' : ''/,
    wrong: ["n === 1 ? '' : 's'", "total !== 1 ? 'homes' : 'home'", "isOne ? '' : 's'"],
    right: ["plural(n, { one: '# home', other: '# homes' })", "index % 2 === 1 ? 'odd' : ''", 'changes.length === 1 ? changes[0] : undefined'],
  },
  {
    name: 'numbers, money, dates and lists are written by components/format',
    pattern: /\bnew Intl\.|\.toLocale(Date|Time)?String\(/,
    wrong: ["new Intl.NumberFormat('en-US')", 'price.toLocaleString()', 'day.toLocaleDateString()'],
    right: ['count(n)', 'text.toLocaleUpperCase(LOCALE)'],
  },
  {
    name: 'no number is rounded into a text by hand',
    pattern: /\.toFixed\(/,
    machine: ['components/map/polygon.ts', 'components/map/viewport.ts', 'components/map/use-homes.ts', 'components/listing-page/price-chart.tsx'],
    wrong: ['price.toFixed(2)'],
    right: ['money(price, currency)'],
  },
  {
    name: 'a currency sign comes with the currency: money()',
    pattern: /['"`]\$['"`] ?\+|`\$\$\{/,
    wrong: ["'$' + price", '`$\u0024{price}`'],
    right: ['`\u0024{price}`'],
  },
  { name: 'the locale has one name: LOCALE', pattern: /['"]en[-_]US['"]|lang="en/, wrong: ["'en-US'", '<html lang="en">'], right: ['LOCALE', 'lang={lang}'] },
  {
    name: 'facts side by side are items of a list, or listText()',
    pattern: /\.join\('\s?[·|•]\s?'\)|\.join\(' (and|or) '\)/,
    wrong: ["facts.join(' · ')", "pets.join(' and ')"],
    right: ["corners.join(' ')", "listText(facts, 'parts')"],
  },
];

const DIRECTION_RULES: readonly Rule[] = [
  {
    name: 'sides are start and end: ms- pe- start- end- border-s text-start rounded-s',
    pattern:
      /(?<![\w-])-?(?:[mp][lr]|scroll-[mp][lr])-[\d[(]|(?<![\w-])-?(?:left|right)-(?:\d|\[|full|auto|px)|(?<![\w-])(?:text|float|clear)-(?:left|right)\b|(?<![\w-])(?:border|rounded)-(?:[lr]|[tb][lr])(?![a-z])/,
    wrong: ['mt-1 ml-2', '-mr-3', 'sm:pl-[3px]', 'left-0', 'text-left', 'border-l', 'rounded-tr-card', 'right-full'],
    right: ['ms-2 pe-4 start-0 text-end border-s rounded-s-card', 'arrow-left', 'min-h-11 placeholder:text-soft border-line rounded-lg'],
  },
];

const STYLE_RULES: readonly Rule[] = [
  {
    name: 'sides are inline: inset-inline-start, margin-inline, text-align: start',
    pattern: /(?<![\w-])(?:(?:margin|padding|border)-(?:left|right)(?:-\w+)?|left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/,
    // The place of a pin is counted from the left edge of the map, which is never mirrored.
    machine: ['components/map/map.css'],
    wrong: ['margin-left: 1rem;', 'left: 0;', 'text-align: right;', 'border-left-width: 1px;'],
    right: ['inset-inline-start: 0;', '.ctrl-bottom-left {', 'text-align: end;'],
  },
];

const pages = sources.filter(({ path }) => /^(app|components)\//.test(path) && !path.startsWith('components/format/'));
const styles = ['app', 'components'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => ({ path: `${root}/${name}`, text: readFileSync(`${root}/${name}`, 'utf8') })),
);

describe.each([
  ...TEXT_RULES.map((rule) => ({ ...rule, files: pages })),
  ...DIRECTION_RULES.map((rule) => ({ ...rule, files: pages })),
  ...STYLE_RULES.map((rule) => ({ ...rule, files: styles })),
])('$name', ({ pattern, machine = [], wrong, right, files }) => {
  test('holds in every page and component', () => {
    const faults = files
      .filter(({ path }) => !machine.includes(path))
      .flatMap(({ path, text }) => text.split('\n').flatMap((line, index) => (pattern.test(withoutComment(line)) ? [`${path}:${index + 1}: ${line.trim()}`] : [])));
    expect(faults).toEqual([]);
  });

  test('finds what is wrong, and only that', () => {
    expect([wrong.filter((line) => !pattern.test(line)), right.filter((line) => pattern.test(line))]).toEqual([[], []]);
  });
});

const withoutComment = (line: string): string => line.replace(/^\s*(\/\/|\/?\*).*/, '').replace(/\s\/\/ .*/, '');
