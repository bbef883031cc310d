'use client';

import { useRouter } from 'next/navigation';
import { createContext, type FormHTMLAttributes, useContext, useEffect, useRef, useState, useTransition } from 'react';
import type { z } from 'zod';
import { hrefOf } from '@/components/listings/search-link';
import { type Tool, useTool } from '@/components/ui/use-tool';
import type { choicesOutput } from '@/lib/domains/listings/schema-choices';
import { plainQuery } from './plain-query';
import type { PriceCounts } from './price-bars';
import { useSearching } from './use-searching';

export type Choices = z.output<typeof choicesOutput>;

/** What a form of filters would find as it stands. */
interface Draft {
  query: URLSearchParams;
  /** Unknown while very many are still being counted. */
  total: number | undefined;
  counted: Choices | undefined;
  prices: PriceCounts | undefined;
}

const DraftContext = createContext<Draft | undefined>(undefined);
const PAUSE_MS = 120;
/** What is no filter of a count. */
const MANNER = ['sort', 'limit', 'view', 'at', 'said'];

interface Props extends FormHTMLAttributes<HTMLFormElement> {
  /** The search as it is. */
  params: string;
  /** How many homes it finds, if that is known. */
  total: number | undefined;
  tool?: Tool;
}

/**
 * A form of filters, a plain GET form in a disclosure. Once that is open, it counts what each choice would give and follows every change;
 * sending it closes the disclosure and searches without a new page.
 */
export function FilterDraft({ params, total, tool, children, ...rest }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useTool(form, tool);
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [draft, setDraft] = useState<Draft>({ query: new URLSearchParams(params), total, counted: undefined, prices: undefined });
  const asking = useRef<{ timer?: ReturnType<typeof setTimeout>; abort?: AbortController }>({});

  const ask = (pauseMs: number) => {
    clearTimeout(asking.current.timer);
    asking.current.abort?.abort();
    const abort = new AbortController();
    const query = queryOf(form.current as HTMLFormElement);
    setDraft((known) => ({ ...known, query }));
    asking.current = { abort, timer: setTimeout(() => void count(query, abort.signal), pauseMs) };
  };
  const count = async (query: URLSearchParams, signal: AbortSignal) => {
    const [counted, prices] = await Promise.all([
      read<Choices>('choices', query, signal),
      query.has('listing_type') ? read<PriceCounts>('histogram', unpriced(query), signal) : undefined,
    ]);
    if (!signal.aborted) setDraft((known) => ({ query, total: counted?.total ?? known.total, counted: counted ?? known.counted, prices }));
  };
  const close = () => {
    form.current?.closest('dialog')?.close();
    const fold = form.current?.closest('details');
    if (fold) fold.open = false;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the disclosure around a form never changes
  useEffect(() => {
    const fold = form.current?.closest('details');
    if (!fold) return;
    const abort = new AbortController();
    const { signal } = abort;
    const leave = () => {
      fold.open = false;
    };
    fold.addEventListener('toggle', () => fold.open && ask(0), { signal });
    // A dialog knows by itself how to be left.
    if (!fold.querySelector('dialog')) {
      document.addEventListener('pointerdown', ({ target }) => fold.contains(target as Node) || leave(), { signal });
      fold.addEventListener(
        'keydown',
        ({ key }) => {
          if (key !== 'Escape') return;
          leave();
          fold.querySelector('summary')?.focus();
        },
        { signal },
      );
    }
    if (fold.open) ask(0);
    return () => {
      abort.abort();
      clearTimeout(asking.current.timer);
      asking.current.abort?.abort();
    };
  }, []);
  useSearching(isPending);

  return (
    <form
      ref={form}
      action="/search"
      method="get"
      {...rest}
      onInput={() => ask(PAUSE_MS)}
      onSubmit={(event) => {
        event.preventDefault();
        const href = hrefOf(plainQuery(fieldsOf(event.currentTarget)));
        close();
        startTransition(() => router.push(href));
      }}
    >
      <DraftContext value={draft}>{children}</DraftContext>
    </form>
  );
}

/** The form around; counts are absent until it has been opened. */
export function useDraft(): Draft {
  const draft = useContext(DraftContext);
  if (!draft) throw new Error('A count stands in a form of filters');
  return draft;
}

const fieldsOf = (form: HTMLFormElement): URLSearchParams =>
  new URLSearchParams([...new FormData(form)].flatMap(([name, value]): [string, string][] => (typeof value === 'string' ? [[name, value]] : [])));

function queryOf(form: HTMLFormElement): URLSearchParams {
  const query = plainQuery(fieldsOf(form));
  for (const name of MANNER) query.delete(name);
  return query;
}

function unpriced(query: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(query);
  for (const name of ['min_price', 'max_price']) rest.delete(name);
  return rest;
}

/** Undefined where the fields do not make a search, or nobody answers: then there is no count, and the form works as it is. */
async function read<T>(what: 'choices' | 'histogram', query: URLSearchParams, signal: AbortSignal): Promise<T | undefined> {
  try {
    const response = await fetch(`/api/v1/listings/${what}?${query}`, { signal, headers: { Accept: 'application/json' } });
    return response.ok ? ((await response.json()) as T) : undefined;
  } catch {
    return undefined;
  }
}
