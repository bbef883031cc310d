import type { FormHTMLAttributes, ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { ToolForm } from '@/components/ui/tool-form';
import { SentenceInput } from './sentence-input';

interface Props {
  /** Tells two boxes on different pages apart; ids are made of it. */
  form: string;
  sentence?: string;
  /** Carried along by a new search: filters that outlive a change of place, and how results are shown. */
  children?: ReactNode;
  placeholder?: string;
  /** The page's one search, which an agent in the browser may use as a tool. */
  isMain?: boolean;
  /** In one line, with a sign for a button. */
  isCompact?: boolean;
  label: string;
}

const LONGEST = 300;

const TOOL = {
  name: 'search_homes_by_sentence',
  description: 'Search homes to rent or buy on Openstead by a sentence in plain English. Opens the page of results, with what was read as filters.',
  parameters: { sentence: 'What is sought, such as "2 bed under 1800 in Austin with parking and a dishwasher"' },
};

/** One field for a whole search in plain words, a plain GET form: the server reads it and answers with the search it stands for. */
export function SentenceBox({ form, sentence = '', children, placeholder, isMain = false, isCompact = false, label }: Props) {
  const id = `${form}-sentence`;
  const shape = { action: '/search', method: 'get', className: 'flex flex-col gap-1.5' } satisfies FormHTMLAttributes<HTMLFormElement>;
  const fields = (
    <>
      <label htmlFor={id} className={isCompact ? 'sr-only' : 'small font-semibold'}>
        {label}
      </label>
      <div className={isCompact ? 'relative flex' : 'relative flex flex-wrap gap-2 sm:flex-nowrap'}>
        <SentenceInput
          key={sentence}
          id={id}
          name="sentence"
          defaultValue={sentence}
          maxLength={LONGEST}
          placeholder={placeholder}
          enterKeyHint="search"
          listId={`${id}-places`}
          listName="Places"
          isWide={!isCompact}
          className={`w-full rounded-control border border-edge bg-card text-ink placeholder:text-soft ${isMain ? 'min-h-14 px-4 text-[1.1rem]' : isCompact ? 'min-h-11 ps-3.5 pe-13 text-ellipsis' : 'min-h-12 px-4'}`}
        />
        {isCompact ? (
          <button
            type="submit"
            aria-label="Search"
            className="absolute end-0 top-0 grid size-11 place-items-center rounded-e-control border border-transparent bg-green text-on-green hover:bg-green-deep"
          >
            <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round">
              <circle cx="7.5" cy="7.5" r="5" />
              <path d="m11.5 11.5 4 4" />
            </svg>
          </button>
        ) : (
          <Button type="submit" className={isMain ? 'grow text-[1.1rem] sm:grow-0 sm:px-8' : 'grow sm:grow-0'}>
            Search
          </Button>
        )}
      </div>
      {children}
    </>
  );
  return isMain ? (
    <ToolForm tool={TOOL} role="search" aria-label="Homes" {...shape}>
      {fields}
    </ToolForm>
  ) : (
    <form aria-label="Search by a sentence" {...shape}>
      {fields}
    </form>
  );
}
