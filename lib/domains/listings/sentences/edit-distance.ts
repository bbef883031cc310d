/** Letters to add, drop, change or swap with the next to come from one to the other (optimal string alignment). */
export function editDistance(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= from.length; i++) {
    const [above, row] = [rows[i - 1] as number[], [i]];
    for (let j = 1; j <= to.length; j++) {
      const step = Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, (above[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1));
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(isSwap ? Math.min(step, (rows[i - 2]?.[j - 2] as number) + 1) : step);
    }
    rows.push(row);
  }
  return rows[from.length]?.[to.length] as number;
}
