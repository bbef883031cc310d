/**
 * The part of a URL that names a state or city, from its key (lower case, without accents): `st. paul` → `st-paul`.
 * Blanks and ASCII punctuation become hyphens; letters of other scripts stay.
 */
export const slugOf = (key: string): string =>
  key
    .toLowerCase()
    .replaceAll(/[\s!-/:-@[-`{-~]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
