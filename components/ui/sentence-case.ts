import { LOCALE } from '@/components/format/locale';

/** `first_floor` or `dishwasher` → `First floor`, `Dishwasher`. */
export const sentenceCase = (text: string): string => text.replaceAll('_', ' ').replace(/^./u, (first) => first.toLocaleUpperCase(LOCALE));
