import { choicesWith } from '@/components/listings/search-choices';
import { ChoiceGroup } from './choice-group';
import type { Choices } from './filter-draft';

interface Props {
  name: keyof Choices['choices'];
  legend: string;
  params: URLSearchParams;
  /** One under the other in columns, for long names. */
  isRows?: boolean;
}

const LISTS: readonly string[] = ['amenities', 'pets'];

/** The choices of a filter as the search's address has them, each with what it gives. */
export function FilterChoices({ name, legend, params, isRows = false }: Props) {
  const given = params.get(name) ?? '';
  const isList = LISTS.includes(name);
  const values = isList ? given.split(',').filter(Boolean) : [given];
  return (
    <ChoiceGroup
      name={name}
      legend={legend}
      type={isList ? 'checkbox' : 'radio'}
      facet={name}
      isRows={isRows}
      chosen={values}
      choices={choicesWith(name, values.filter(Boolean))}
    />
  );
}
