import { Suspense } from 'react';
import { plural } from '@/components/format/plural';

interface Props {
  /** Exact; a promise where very many are still being counted. */
  total: number | Promise<number>;
  /** How many homes are shown; there are more where the total is still being counted. */
  shown: number;
}

/** How many homes fit. What is still being counted says what is known, which holds without script too, and the number takes its place. */
export function ResultCount({ total, shown }: Props) {
  if (typeof total === 'number') return plural(total, HOMES);
  return (
    <Suspense fallback={plural(shown, MORE)}>
      <Counted total={total} />
    </Suspense>
  );
}

const Counted = async ({ total }: { total: Promise<number> }) => plural(await total, HOMES);

const HOMES = { one: '# home', other: '# homes' };
const MORE = { one: 'More than # home', other: 'More than # homes' };
