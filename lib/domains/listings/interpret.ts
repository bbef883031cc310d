import { defineOperation } from '@/lib/kernel/operation';
import { interpretInput, interpretOutput } from './schema-interpretation';
import { searchQuery } from './search-query';
import { mendNeighborhood } from './sentences/mend-neighborhood';
import { mendPlace } from './sentences/mend-place';
import { asSaid, mendWords } from './sentences/mend-words';
import { circlePlace } from './sentences/place-circle';
import { findPlaceNames } from './sentences/place-names';
import { plainText } from './sentences/plain-text';
import { readSentence } from './sentences/read-sentence';
import type { Wanted } from './sentences/reading';
import { type Interpretation, settle } from './sentences/settle';

export const interpretSentence = defineOperation({
  id: 'listings.interpret',
  method: 'GET',
  path: '/api/v1/listings/interpret',
  title: 'Interpret a sentence',
  description:
    'Reads what a person wrote into filters of the search: rooms, prices, sizes, years, places, amenities, pets, offer. Each part comes as a chip with the words it was read from, ' +
    'so that it can be shown, corrected or taken away; what was not understood is in `unread`, places that share a name in `ambiguities`. The same sentence always reads the same. ' +
    'Words that would choose by a protected class (fair housing) are never read as a filter; `notices` says so.',
  scope: 'listings:read',
  effects: 'read',
  input: interpretInput,
  output: interpretOutput,
  examples: [
    { title: 'A rental', input: { sentence: '2 bed under 1800 in Austin with parking and a dishwasher' } },
    { title: 'A house to buy', input: { sentence: '3br 2ba house for sale in Seattle WA between 500k and 750k built after 1990 with a pool' } },
  ],
  cacheSeconds: 300,
  async run(ctx, { sentence }) {
    const { db } = ctx;
    const read = async (text: string) => readSentence(text, await findPlaceNames(db, plainText(text)), ctx.now());
    const asWritten = await read(sentence);
    const mended = mendWords(sentence, asWritten);
    const text = mended?.sentence ?? sentence;
    const readings = mended ? await read(text) : asWritten;
    const interpretation = settle(await circlePlace(db, await mendNeighborhood(db, text, await mendPlace(db, text, readings))));
    return { data: presented(sentence, mended ? asSaid(interpretation, mended) : interpretation, ctx.baseUrl) };
  },
});

function presented(sentence: string, { wanted, chips, unread, notices, ambiguities }: Interpretation, baseUrl: string) {
  const { sort, ...filters } = wanted;
  const query = searchQuery(wanted);
  const suffix = query === '' ? '' : `?${query}`;
  const spanOf = ({ start, end }: { start: number; end: number }) => ({ text: sentence.slice(start, end), start, end });
  return {
    sentence,
    filters,
    sort: sort ?? null,
    chips: chips.map((chip) => ({
      filters: chip.filters,
      label: chip.label,
      because: chip.because ?? null,
      ...spanOf(chip),
      query_without: searchQuery(without(wanted, chip.filters)),
    })),
    unread: joined(sentence, unread, notices).map((part) => ({ ...spanOf(part), reason: part.reason ?? null })),
    notices: notices.map((notice) => ({ ...spanOf(notice), message: notice.message })),
    ambiguities: ambiguities.map(({ chosen, alternatives, ...span }) => ({
      ...spanOf(span),
      chosen,
      alternatives: alternatives.map((alternative) => ({ ...alternative, query: searchQuery({ ...withoutPlace(wanted), ...alternative.filters }) })),
    })),
    query,
    url: `${baseUrl}/search${suffix}`,
    api_url: `${baseUrl}/api/v1/listings${suffix}`,
  };
}

/** All that is wanted but for these filters; of a list, but for these values. */
function without(wanted: Wanted, filters: Wanted): Record<string, unknown> {
  const rest: Record<string, unknown> = { ...wanted };
  for (const [name, value] of Object.entries(filters)) {
    const kept = Array.isArray(value) ? (rest[name] as string[]).filter((one) => !(value as string[]).includes(one)) : [];
    if (kept.length > 0) rest[name] = kept;
    else delete rest[name];
  }
  return rest;
}

const withoutPlace = ({ city, neighborhood, state, country, ...rest }: Wanted): Wanted => rest;

/** Neighbouring words without a reason or a notice of their own become one span. */
function joined(sentence: string, unread: Interpretation['unread'], notices: Interpretation['notices']): Interpretation['unread'] {
  const result: Interpretation['unread'] = [];
  const isPlain = ({ start, reason }: Interpretation['unread'][number]) => !reason && notices.every((notice) => notice.start !== start);
  for (const part of unread) {
    const last = result.at(-1);
    if (last && isPlain(last) && isPlain(part) && /^\s*$/.test(sentence.slice(last.end, part.start))) last.end = part.end;
    else result.push({ ...part });
  }
  return result;
}
