/** A home that may stand in the street, and when its picture plays (0 morning, 1 night); null where that is not known. */
export interface Candidate<T> {
  home: T;
  kind: string;
  hour: number | null;
}

/**
 * Up to `count` homes for a street through which a day passes: as many hours and kinds of home as there are, in the order of the day.
 * What comes first in `candidates` is preferred.
 */
export function pickStreet<T>(candidates: readonly Candidate<T>[], count: number): T[] {
  const rest = [...candidates];
  const chosen: Candidate<T>[] = [];
  while (chosen.length < count && rest.length > 0) {
    const best = rest.reduce((one, other) => (novelty(other, chosen) > novelty(one, chosen) ? other : one));
    chosen.push(best);
    rest.splice(rest.indexOf(best), 1);
  }
  return chosen.sort((one, other) => (one.hour ?? 0.5) - (other.hour ?? 0.5)).map(({ home }) => home);
}

/** How much a home adds to those chosen: its distance to the nearest of their hours, and a little for another kind. */
function novelty({ hour, kind }: Candidate<unknown>, chosen: readonly Candidate<unknown>[]): number {
  const away = Math.min(1, ...chosen.map((other) => Math.abs((hour ?? 0.5) - (other.hour ?? 0.5))));
  return away + (chosen.some((other) => other.kind === kind) ? 0 : 0.3);
}
