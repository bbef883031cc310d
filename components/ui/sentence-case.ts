/** `first_floor` or `dishwasher` → `First floor`, `Dishwasher`. */
export const sentenceCase = (text: string): string => text.replaceAll('_', ' ').replace(/^./u, (first) => first.toLocaleUpperCase('en-US'));
