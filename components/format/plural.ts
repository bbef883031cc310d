import { count } from './count';
import { LOCALE } from './locale';

/** The whole text for each plural form that the language has; `#` stands for the number. */
export type PluralTexts = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = new Intl.PluralRules(LOCALE);

/** `plural(2, { one: '# home', other: '# homes' })` → `2 homes`. A form that the language uses and the texts lack falls to `other`. */
export const plural = (value: number, texts: PluralTexts): string => (texts[rules.select(value)] ?? texts.other).replaceAll('#', count(value));
