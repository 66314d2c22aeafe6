import { isBorder } from './border';
import type { Lexicon } from './data';
import { isNumeral } from './prepared';
import { isSameWord, type Word } from './words';

/** What a word like "from" or "to" introduces. */
export interface Endpoint {
  /** Index of that word. */
  readonly at: number;
  readonly is: 'origin' | 'goal';
  /** The number or the name behind it, at most two words. */
  readonly words: readonly Word[];
}

/** "From 3 % to 5 %", "to Paris from Rome". */
export interface Move {
  readonly origin: Endpoint;
  readonly goal: Endpoint;
}

/** How far apart the two words may stand, and how far what they introduce may stand behind them, in words. */
const MAX_APART = 8;
const MAX_LINKS = 2;
const MAX_NAME = 2;

/** Reads what stands behind each "from" and "to". */
export function readEndpoints(words: readonly Word[], text: string, lexicon: Lexicon): Endpoint[] {
  return words.flatMap(({ norm }, at): Endpoint[] => {
    const is = lexicon.origins.has(norm) ? 'origin' : lexicon.goals.has(norm) ? 'goal' : undefined;
    if (is === undefined) return [];
    const named = namedBehind(words, at, text, lexicon);
    return named.length > 0 ? [{ at, is, words: named }] : [];
  });
}

/** Pairs each goal with the nearest origin: before it, or else behind it. */
export function readMoves(words: readonly Word[], text: string, lexicon: Lexicon): Move[] {
  const endpoints = readEndpoints(words, text, lexicon);
  return endpoints.flatMap((goal, index) => {
    if (goal.is !== 'goal') return [];
    const origin = [endpoints[index - 1], endpoints[index + 1]].find(
      (other) => other?.is === 'origin' && isNear(other, goal, words, text),
    );
    return origin === undefined ? [] : [{ origin, goal }];
  });
}

/** True for the same number or name; one may be given more briefly. */
export function isSameEndpoint(a: Endpoint, b: Endpoint): boolean {
  const length = Math.min(a.words.length, b.words.length);
  return a.words.slice(0, length).every((word, offset) => {
    const other = b.words[offset];
    return other !== undefined && isSameWord(word, other);
  });
}

function isNear(a: Endpoint, b: Endpoint, words: readonly Word[], text: string): boolean {
  const from = Math.min(a.at, b.at);
  const to = Math.max(a.at, b.at);
  if (to - from > MAX_APART) return false;
  for (let at = from; at < to; at++) if (isBorder(text, words, at)) return false;
  return true;
}

function namedBehind(words: readonly Word[], at: number, text: string, lexicon: Lexicon): readonly Word[] {
  let first = at + 1;
  const isFunctionWord = (word: Word | undefined): boolean =>
    word !== undefined && !isNumeral(word, lexicon) && lexicon.functionWords.has(word.norm);
  while (first <= at + MAX_LINKS && isFunctionWord(words[first])) first++;
  for (let before = at; before < first; before++) if (isBorder(text, words, before)) return [];
  const named: Word[] = [];
  for (const [offset, word] of words.slice(first, first + MAX_NAME).entries()) {
    if (isFunctionWord(word) || (offset > 0 && (isNumeral(word, lexicon) || isBorder(text, words, first))))
      break;
    named.push(word);
    if (isNumeral(word, lexicon)) break;
  }
  return named;
}
