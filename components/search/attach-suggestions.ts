import Combobox from '@github/combobox-nav';
import { count } from '@/components/format/count';
import { plural } from '@/components/format/plural';
import { placeTyped } from './place-typed';

const PAUSE_MS = 120;

interface Suggestion {
  kind: string;
  label: string;
  listings: number | null;
  url: string;
}

/**
 * Places to complete a sentence with, shown in `list` as one types into `input`, with the keys and roles of a combobox.
 * @returns what takes it off again
 */
export function attachSuggestions(input: HTMLInputElement, list: HTMLElement, status: HTMLElement): () => void {
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let question = new AbortController();
  const abort = new AbortController();

  const close = () => {
    clearTimeout(timer);
    question.abort();
    if (list.hidden) return;
    combobox.stop();
    list.hidden = true;
    list.replaceChildren();
    status.textContent = '';
  };
  const show = (places: readonly Suggestion[]) => {
    close();
    // What is typed to its end needs no list, which lies over what is below the field.
    const place = placeTyped(input.value);
    if (places.length === 0 || places.some(({ kind, label }) => kind !== 'address' && isSame(label, place?.text ?? ''))) return;
    list.replaceChildren(...places.map(option));
    list.hidden = false;
    combobox.start();
    status.textContent = plural(places.length, { one: '# place to choose from', other: '# places to choose from' });
  };
  const ask = async (text: string) => {
    question = new AbortController();
    try {
      show(await readPlaces(text, question.signal));
    } catch {
      // Without suggestions the sentence is as good as it was.
    }
  };
  const typed = () => {
    clearTimeout(timer);
    question.abort();
    const place = placeTyped(input.value);
    if (!place) return close();
    timer = setTimeout(() => void ask(place.text), PAUSE_MS);
  };
  const choose = (event: Event) => {
    const place = placeTyped(input.value);
    const { label, page } = (event.target as HTMLElement).dataset;
    // An address is a home by itself, not a search.
    if (page) return location.assign(page);
    if (place && label) input.value = input.value.slice(0, place.start) + label;
    close();
    input.focus();
  };

  const { signal } = abort;
  input.addEventListener('input', typed, { signal });
  input.addEventListener('blur', close, { signal });
  input.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal });
  // A press on an option must not take the focus, which would close the list before the press ends.
  list.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  list.addEventListener('combobox-commit', choose, { signal });
  if (input.value) typed();
  return () => {
    close();
    abort.abort();
    combobox.destroy();
  };
}

const isSame = (label: string, text: string): boolean => plain(label) === plain(text);
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\s,]+/g, ' ')
    .trim();

function option({ kind, label, listings, url }: Suggestion): HTMLElement {
  const item = document.createElement('div');
  item.setAttribute('role', 'option');
  item.dataset.label = label;
  item.append(label);
  const isHome = kind === 'address';
  if (isHome) item.dataset.page = url;
  if (isHome || listings !== null) {
    const beside = document.createElement('span');
    beside.textContent = isHome ? 'Home' : count(listings ?? 0);
    item.append(' ', beside);
  }
  return item;
}

async function readPlaces(text: string, signal: AbortSignal): Promise<Suggestion[]> {
  const response = await fetch(`/api/v1/listings/suggest?${new URLSearchParams({ q: text.trim(), limit: '6' })}`, { signal, headers: { Accept: 'application/json' } });
  if (!response.ok) return [];
  return ((await response.json()) as { data: Suggestion[] }).data;
}
