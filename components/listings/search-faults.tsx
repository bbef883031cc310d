import { listText } from '@/components/format/list-text';
import { Notice } from '@/components/ui/notice';
import { FILTER_WORDS, PART_WORDS } from './filter-words';

interface Fault {
  name: string;
  value: string;
  fault?: string;
}

/** What of a search's address was not understood and therefore left out; the rest is searched. */
export function SearchFaults({ faults }: { faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  const unknown = faults.filter(({ name, fault }) => fault === undefined && !(name in PART_WORDS)).map(({ name }) => `“${shortened(name)}”`);
  const known = faults.filter(({ name, fault }) => fault !== undefined || name in PART_WORDS);
  return (
    <Notice tone="clay">
      {unknown.length > 0 ? (
        <p>
          We did not understand{' '}
          {unknown.length > MOST_NAMED ? 'several parts of this address, so they were' : `${listText(unknown)}, so ${unknown.length > 1 ? 'they were' : 'it was'}`} left out.
        </p>
      ) : null}
      {known.map(({ name, value, fault }) => (
        <p key={`${name} ${value}`}>{PART_WORDS[name] ? `${PART_WORDS[name]}, so it was left out.` : said(name, value, fault)}</p>
      ))}
    </Notice>
  );
}

const MOST_NAMED = 4;
const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const said = (name: string, value: string, fault: string | undefined): string => `${FILTER_WORDS[name] ?? name} “${shortened(value)}” was left out. ${fault ?? ''}`.trim();
