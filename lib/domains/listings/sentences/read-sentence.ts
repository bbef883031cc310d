import { readBareNumber } from './bare-number';
import { readCountry } from './country';
import { readDistance } from './distance';
import { readAmenity, readPets } from './features';
import { readKind } from './kinds';
import { readOtherMoney } from './other-money';
import { readOtherWords, readQuoted } from './other-words';
import type { PlaceNames } from './place-names';
import { readPlace } from './place-reading';
import { plainText } from './plain-text';
import { readPostalCode } from './postal-code';
import { readProtected } from './protected-words';
import { readQuantity } from './quantity';
import type { Meaning, Reading, Rule } from './reading';
import { readRecency } from './recency';
import { Scanner } from './scanner';
import { readYearBuilt } from './year-built';

/**
 * Reads a sentence from left to right: at each word the rule that takes most of the text wins, of equal ones the earlier in the list; a place
 * that the sentence announces wins over them. What no rule knows is unread, a word at a time. Pure: the same text and places give the same.
 */
export function readSentence(sentence: string, names: PlaceNames, now: Date): Reading[] {
  const text = plainText(sentence);
  const rules: Rule[] = [
    readQuoted,
    readProtected,
    readOtherMoney,
    readYearBuilt(now),
    readRecency(now),
    readDistance,
    readPets,
    readPostalCode,
    readCountry,
    readQuantity,
    readBareNumber,
    readAmenity,
    readKind,
    readOtherWords,
  ];
  const readings: Reading[] = [];
  for (let at = nextWord(text, 0); at < text.length; at = nextWord(text, at)) {
    const reading = readingAt(text, sentence, at, rules, names);
    readings.push(reading);
    at = reading.end;
  }
  return readings;
}

function readingAt(text: string, original: string, start: number, rules: readonly Rule[], names: PlaceNames): Reading {
  let best: { meaning: Meaning; end: number } | undefined;
  for (const rule of rules) {
    const scan = new Scanner(text, start);
    const meaning = rule(scan);
    if (meaning && scan.at > (best?.end ?? start)) best = { meaning, end: scan.at };
  }
  const place = readPlace(names, text, original, start);
  const beats = place && (!best || place.end > best.end || (place.end === best.end && (place.strong || best.meaning.kind === 'unread')));
  if (place && beats && (place.strong || best?.meaning.kind !== 'noise')) best = place;
  if (best?.meaning.kind === 'filters' && NEGATION.test(text.slice(0, start))) best = { meaning: { kind: 'unread', reason: NOT_WANTED }, end: best.end };
  return best ? { ...best.meaning, start, end: best.end } : { kind: 'unread', start, end: wordEnd(text, start) };
}

const NEGATION = /(?:^|[^\p{L}])(?:no|not|never|without|except|excluding|outside|other than|anything but|away from|don't want)(?: for| in| near| of| an?| the| any)* *$/u;
const NOT_WANTED = 'What is not wanted cannot be searched for, only what is.';

const WORD_START = /[\p{L}\p{N}\p{M}$€£~<>≤≥"&+/#@½'’-]/gu;

/** Where the next word, number or sign begins; marks between words mean nothing. */
function nextWord(text: string, from: number): number {
  for (let at = from; ; at++) {
    WORD_START.lastIndex = at;
    const match = WORD_START.exec(text);
    if (!match) return text.length;
    // A sign counts only where something hangs on it.
    if (!/["&+/#@'-]/.test(match[0]) || (match[0] === '"' && text.indexOf('"', match.index + 1) > 0)) return match.index;
    at = match.index;
  }
}

function wordEnd(text: string, start: number): number {
  const match = /^[\p{L}\p{N}\p{M}]+(?:['.-][\p{L}\p{N}\p{M}]+)*/u.exec(text.slice(start));
  return start + (match?.[0].length ?? 1);
}
