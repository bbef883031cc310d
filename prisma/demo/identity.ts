import { mix } from './random';

const HALF = 60_466_176; // 36^5

/**
 * The `index`-th listing id of a seed: `lst_` and 10 base36 digits. No two indexes below 60 million share one, because
 * a Feistel network over two halves of five digits is a bijection.
 */
export function listingId(seed: number, index: number): string {
  let left = index % HALF;
  let right = mix(seed, 1) % HALF;
  right = (right + mix(left, seed)) % HALF;
  left = (left + mix(right, seed + 1)) % HALF;
  right = (right + mix(left, seed + 2)) % HALF;
  left = (left + mix(right, seed + 3)) % HALF;
  return `lst_${digits(left)}${digits(right)}`;
}

/** The `index`-th property id of a seed: a UUID of version 8 (RFC 9562), the index in its tail. */
export function propertyId(seed: number, index: number): string {
  const a = mix(seed, 11);
  const b = mix(seed, 12);
  const c = mix(index, seed);
  return `${hex(a, 8)}-${hex(b & 0xffff, 4)}-8${hex((b >>> 16) & 0xfff, 3)}-${hex(0x8000 | (c & 0x3fff), 4)}-${hex((c >>> 16) & 0xffff, 4)}${hex(index, 8)}`;
}

const digits = (value: number): string => value.toString(36).padStart(5, '0');
const hex = (value: number, length: number): string => (value >>> 0).toString(16).padStart(length, '0');
