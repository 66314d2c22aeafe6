import type { Article } from '../../model/article';
import type { Span } from '../../model/span';
import { readAmounts, type Amount } from './amounts';
import { readScores, type Score } from './scores';
import { lexiconFor, type Lexicon } from './data';
import { splitSentences } from '../condense/sentences/split-sentences';
import { isSameWord, wordsOf, type Word } from './words';

/** A sentence of the article with its words. */
export interface Sentence extends Span {
  readonly index: number;
  /** Index of its first word among the words of the article. */
  readonly firstPlace: number;
  readonly words: readonly Word[];
}

/** An article prepared for checking many claims. */
export interface Prepared {
  readonly text: string;
  readonly language: string;
  readonly lexicon: Lexicon;
  readonly sentences: readonly Sentence[];
  /** For each key, the indices of the sentences that have it. */
  readonly sentencesByKey: ReadonlyMap<string, readonly number[]>;
  /** The words of all sentences in order. */
  readonly words: readonly Word[];
  /** For each word, the index of its sentence. */
  readonly sentenceOfWord: readonly number[];
  /** For each key, the indices of its words in `words`. */
  readonly placesByKey: ReadonlyMap<string, readonly number[]>;
  /** Norms of capitalised words, by their first letters. */
  readonly capitalsByStart: ReadonlyMap<string, ReadonlySet<string>>;
  /** All numbers in order; below, each by the offset of its first word. */
  readonly amounts: readonly Amount[];
  readonly amountByStart: ReadonlyMap<number, Amount>;
  /** Index in `words` of each word, by its offset in the text. */
  readonly placeByStart: ReadonlyMap<number, number>;
  readonly scores: readonly Score[];
  /** Numbers without the spaces that some sites put into them: "1,056" for "1, 056". */
  readonly spacedDigits: ReadonlySet<string>;
  /** Cache of `placesOf`, which every check calls. */
  readonly placesByNorm: Map<string, readonly number[]>;
  /** The same for weekdays and months, since "March" has places that "march" has not. */
  readonly placesByDate: Map<string, readonly number[]>;
}

/** A name and its derivatives share at least this many first letters. */
export const NAME_START = 4;

/** "1, 056", "2 . 4". */
const SPACED_DIGITS = /(?<!\d)\d+(?:\s?[.,]\s?\d+)+/gu;
const hasSpace = (raw: string): boolean => /\s/u.test(raw);

/** Splits an article once and builds the tables that all checks use. */
export function prepare(article: Pick<Article, 'text' | 'language'>): Prepared {
  const { text, language } = article;
  let firstPlace = 0;
  const sentences = splitSentences(text, language).map(({ start, end }, index) => {
    const ownWords = wordsOf(text.slice(start, end), language, start);
    const sentence = { start, end, index, firstPlace, words: ownWords };
    firstPlace += ownWords.length;
    return sentence;
  });
  const sentencesByKey = new Map<string, number[]>();
  const placesByKey = new Map<string, number[]>();
  const capitalsByStart = new Map<string, Set<string>>();
  const words: Word[] = [];
  const sentenceOfWord: number[] = [];
  for (const sentence of sentences)
    for (const word of sentence.words) {
      pushTo(placesByKey, word.key, words.length);
      words.push(word);
      if (word.isCapital) {
        const start = word.norm.slice(0, NAME_START);
        capitalsByStart.set(start, (capitalsByStart.get(start) ?? new Set()).add(word.norm));
      }
      sentenceOfWord.push(sentence.index);
      const numbers = sentencesByKey.get(word.key);
      if (numbers?.at(-1) !== sentence.index) pushTo(sentencesByKey, word.key, sentence.index);
    }
  const lexicon = lexiconFor(
    language,
    words.map((word) => word.norm),
  );
  const amounts = sentences.flatMap((sentence) => readAmounts(sentence.words, text, lexicon));
  return {
    text,
    language,
    lexicon,
    sentences,
    sentencesByKey,
    words,
    sentenceOfWord,
    placesByKey,
    capitalsByStart,
    amounts,
    amountByStart: new Map(amounts.map((amount) => [amount.start, amount])),
    placeByStart: new Map(words.map(({ start }, place) => [start, place])),
    scores: sentences.flatMap((sentence) => readScores(sentence.words, text)),
    spacedDigits: new Set(
      Array.from(text.matchAll(SPACED_DIGITS), ([raw]) => raw)
        .filter(hasSpace)
        .map((raw) => raw.replace(/\s/gu, '')),
    ),
    placesByNorm: new Map(),
    placesByDate: new Map(),
  };
}

/** True when the article has the word somewhere, in any of its forms. */
export function hasWord(article: Prepared, word: Word): boolean {
  return placesOf(article, word).length > 0;
}

/** The indices in `words` at which the article has the word in any of its forms. */
export function placesOf(article: Prepared, word: Word): readonly number[] {
  // "March" is found in "Mar.", "march" is not.
  const isMonthOrDay = isDate(word, article.lexicon);
  const cache = isMonthOrDay ? article.placesByDate : article.placesByNorm;
  const known = cache.get(word.norm);
  if (known !== undefined) return known;
  const found = findPlaces(article, word, isMonthOrDay);
  cache.set(word.norm, found);
  return found;
}

function findPlaces(article: Prepared, word: Word, isMonthOrDay: boolean): readonly number[] {
  if (isMonthOrDay) {
    // The verb "may" is no "May", unless the article has no capitals at all.
    const isCased = article.capitalsByStart.size > 0;
    const isThere = (other: Word): boolean =>
      isSameDate(word, other, article.lexicon) &&
      (!isCased || other.norm !== word.norm || isDate(other, article.lexicon));
    return article.words.flatMap((other, place) => (isThere(other) ? [place] : []));
  }
  const places = article.placesByKey.get(word.key) ?? [];
  return places.filter((place) => {
    const other = article.words[place];
    return other !== undefined && isSameWord(word, other);
  });
}

/** True for digits and for number words. */
export function isNumeral({ isNumber, norm }: Word, { numbers, scales, ordinals }: Lexicon): boolean {
  return isNumber || numbers.has(norm) || scales.has(norm) || ordinals.has(norm);
}

/** "May" and "March" are months only when capitalised; longer names, and those of other languages, are unambiguous. */
export function isDate(word: Word, { weekdays, months, monthsNeedCapital }: Lexicon): boolean {
  if (weekdays.has(word.norm)) return true;
  return months.has(word.norm) && (word.isCapital || !monthsNeedCapital || word.norm.length > 5);
}

/** From this length, a weekday begins no other word. */
const MIN_DAY = 5;

/** True for a date in another form: "Sept" for "September", "Montagmorgen" for "Montag". */
export function isSameDate(date: Word, other: Word, lexicon: Lexicon): boolean {
  const { weekdays, months } = lexicon;
  if (isSameWord(date, other)) return true;
  const [short, long] = [date.norm, other.norm].toSorted((a, b) => a.length - b.length);
  if (short === undefined || long?.startsWith(short) !== true) return false;
  if (weekdays.has(short)) return weekdays.has(long) || short.length >= MIN_DAY;
  return months.has(short) && months.has(long) && isDate(other, lexicon);
}

/** How informative a word is: 0 for function words, and higher the fewer sentences have it. */
export function weightOf(article: Prepared, word: Word): number {
  if (article.lexicon.functionWords.has(word.norm)) return 0;
  const count = article.sentencesByKey.get(word.key)?.length ?? 0;
  return Math.log(1 + (article.sentences.length + 1) / (count + 1));
}

/** What a word weighs that the article does not have. */
export function mostWeight({ sentences }: Prepared): number {
  return Math.log(2 + sentences.length);
}

function pushTo<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
