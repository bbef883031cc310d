/** Choices that depend on a seed and nothing else (mulberry32). */
export interface Dice {
  next(): number;
  pick<T>(items: readonly T[]): T;
  between(low: number, high: number): number;
  chance(probability: number): boolean;
}

export function dice(seed: number): Dice {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    pick: (items) => items[Math.floor(next() * items.length)] as never,
    between: (low, high) => low + next() * (high - low),
    chance: (probability) => next() < probability,
  };
}
