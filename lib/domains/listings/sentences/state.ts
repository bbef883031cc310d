import { US_STATES } from '../us-states';

/** A state as written. */
export interface StateSpan {
  code: string;
  start: number;
  end: number;
  /** By its name, not its code. */
  spelledOut: boolean;
  /** The code is also an English word: "in", "or", "me". */
  isCommonWord: boolean;
}

const COMMON_WORDS = new Set('IN OR ME HI OK PA MA LA DE CO AL ID OH AS VI MO'.split(' '));
const NAMES = Object.entries(US_STATES)
  .map(([code, name]) => [name.toLowerCase(), code] as const)
  .sort((a, b) => b[0].length - a[0].length);

/** "Kansas City", "Virginia Beach", "Washington Heights" are no states. */
const NOT_A_STATE = /^(?:[\p{L}\p{N}]| (?:city|beach|county|heights|park|avenue|ave|street|st|springs|falls|hills|village|square)(?![\p{L}]))/u;

export const nameOfState = (code: string): string => US_STATES[code] ?? code;

/**
 * A state at `start`: its name, or its code. A code that is a word as well counts where a place is announced or it stands in capitals
 * among small letters.
 */
export function readState(text: string, original: string, start: number, { announced }: { announced: boolean }): StateSpan | undefined {
  const rest = text.slice(start, start + 40);
  const dc = /^(?:washington,? )?d\.?c\.?(?![\p{L}\p{N}])/u.exec(rest);
  if (dc) return { code: 'DC', start, end: start + dc[0].length, spelledOut: false, isCommonWord: false };
  const named = NAMES.find(([name]) => rest.startsWith(name) && !NOT_A_STATE.test(rest.slice(name.length)));
  if (named) {
    const more = /^ state(?![\p{L}])/u.exec(rest.slice(named[0].length))?.[0] ?? '';
    return { code: named[1], start, end: start + named[0].length + more.length, spelledOut: true, isCommonWord: false };
  }
  const code = /^[a-z]{2}(?![\p{L}\p{N}'])/u.exec(rest)?.[0].toUpperCase();
  if (code === undefined || !Object.hasOwn(US_STATES, code)) return undefined;
  const capital = original.slice(start, start + 2) === code && original !== original.toUpperCase();
  const isCommonWord = COMMON_WORDS.has(code);
  return announced || capital || !isCommonWord ? { code, start, end: start + 2, spelledOut: false, isCommonWord } : undefined;
}

/**
 * The state right behind a place that ends at `end`: ", OR", " or", " oregon". It is `plain` where it can be nothing else; a code that is a
 * common word, in small letters and without a comma, may be that word.
 */
export function stateBehind(text: string, original: string, end: number): (StateSpan & { plain: boolean }) | undefined {
  const gap = /^(?: *, *| +)/.exec(text.slice(end))?.[0];
  const state = gap === undefined ? undefined : readState(text, original, end + gap.length, { announced: true });
  if (!state) return undefined;
  return { ...state, plain: state.spelledOut || gap?.includes(',') === true || !state.isCommonWord || /[A-Z]/.test(original.slice(state.start, state.end)) };
}
