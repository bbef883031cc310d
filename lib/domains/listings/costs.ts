/** Measured costs in microseconds: a row judged in an index, a row fetched for its words or amenities, a run begun. */
export const COST = { indexRow: 0.3, tableRow: 2.5, run: 8 };
