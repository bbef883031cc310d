/**
 * Text to compare with: small letters without accents, one kind of dash, quote and blank. Every character keeps its place, so that a
 * position in it is a position in the original.
 */
export const plainText = (text: string): string => Array.from({ length: text.length }, (_, at) => plainUnit(text[at] as string)).join('');

function plainUnit(unit: string): string {
  if (/[‐-―−]/.test(unit)) return '-';
  if (/[‘’ʼ`´]/.test(unit)) return "'";
  if (/[“”«»„]/.test(unit)) return '"';
  if (/\s/.test(unit)) return ' ';
  const plain = unit.normalize('NFD')[0]?.toLowerCase() ?? unit;
  return plain.length === 1 && /[\p{L}\p{N}]/u.test(plain) ? plain : unit;
}
