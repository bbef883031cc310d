import type { FormHTMLAttributes } from 'react';
import { Button } from '@/components/ui/button';
import { ToolForm } from '@/components/ui/tool-form';
import { SentenceInput } from './sentence-input';

interface Props {
  /** Tells two boxes on different pages apart; ids are made of it. */
  form: string;
  sentence?: string;
  /** Kept by a new search: how results are shown. */
  view?: string | undefined;
  placeholder?: string;
  /** The page's one search, which an agent in the browser may use as a tool. */
  isMain?: boolean;
  label: string;
}

const LONGEST = 300;

const TOOL = {
  name: 'search_homes_by_sentence',
  description: 'Search homes to rent or buy on Openstead by a sentence in plain English. Opens the page of results, with what was read as filters.',
  parameters: { sentence: 'What is sought, such as "2 bed under 1800 in Austin with parking and a dishwasher"' },
};

/** One field for a whole search in plain words, a plain GET form: the server reads it and answers with the search it stands for. */
export function SentenceBox({ form, sentence = '', view, placeholder, isMain = false, label }: Props) {
  const id = `${form}-sentence`;
  const shape = { action: '/search', method: 'get', className: 'flex flex-col gap-1.5' } satisfies FormHTMLAttributes<HTMLFormElement>;
  const fields = (
    <>
      <label htmlFor={id} className="small font-semibold">
        {label}
      </label>
      <div className="flex flex-wrap gap-2 sm:flex-nowrap">
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
          className={`w-full rounded-control border border-edge bg-card px-4 text-ink placeholder:text-soft ${isMain ? 'min-h-14 text-[1.1rem]' : 'min-h-12'}`}
        />
        <Button type="submit" className={isMain ? 'grow text-[1.1rem] sm:grow-0 sm:px-8' : 'grow sm:grow-0'}>
          Search
        </Button>
      </div>
      {view ? <input type="hidden" name="view" value={view} /> : null}
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
