import { isWordChar, runsOf } from '../../text/letters';
import { isAscii } from '../../text/words';
import { hasDense } from '../../tree/dense-script';
import table from './data/heading-index.json';

/** What a heading announces; `avoid`: something other than articles, `unknown`: it has no known words. */
export type HeadingKind =
  'readnext' | 'related' | 'moresection' | 'recommended' | 'latest' | 'mostread' | 'avoid' | 'unknown';

/** The earlier kind wins where a heading has words of several ("More related news"). */
export const KINDS = [
  'readnext',
  'related',
  'mostread',
  'latest',
  'recommended',
  'moresection',
  'avoid',
] as const;

const MAX_HEADING = 80;
const APOSTROPHE = 0x27;
/** From this length on, a phrase's last word may have an inflectional ending: "empfohlen" in "Empfohlene Beiträge". */
const MIN_INFLECTED = 7;
const MAX_ENDING = 3;

interface Phrase {
  readonly text: string;
  readonly kind: HeadingKind;
  /** Position in the table: the earliest phrase that matches decides the kind. */
  readonly rank: number;
  /** Written "^more" in the table: matches only as the heading's first words. */
  readonly isFirst: boolean;
}

/** What a heading's words say. */
export interface Announced {
  readonly kind: HeadingKind;
  /** It is about something else, even if phrased like the heading of a list of articles: "Latest comments". */
  readonly isOfOther: boolean;
}

/**
 * The table's phrases by the characters they begin with, "" for scripts without spaces; written by
 * `scripts/heading-index.ts`. Few entries are ever needed, so each is parsed on first use.
 */
const WRITTEN: Readonly<Record<string, string>> = table;
const read = new Map<string, readonly Phrase[]>();
const NONE: readonly Phrase[] = [];

function phrasesFrom(begin: string): readonly Phrase[] {
  const known = read.get(begin);
  if (known !== undefined) return known;
  const written = WRITTEN[begin];
  const phrases = written === undefined ? NONE : written.split('|').map(phraseOf);
  read.set(begin, phrases);
  return phrases;
}

function phraseOf(entry: string): Phrase {
  const [rank = '', kind = ''] = entry.split(' ', 2);
  const text = entry.slice(rank.length + kind.length + 2);
  const isFirst = text.startsWith('^');
  return {
    text: isFirst ? text.slice(1) : text,
    kind: KINDS[Number(kind)] ?? 'unknown',
    rank: Number(rank),
    isFirst,
  };
}

/** What kind of list a heading announces, in any language that the table knows. */
export function headingKind(text: string): HeadingKind {
  return announcedBy(text).kind;
}

const NOTHING: Announced = { kind: 'unknown', isOfOther: false };

/** What a heading announces, and whether it also names something else. The table's phrases are normalised already. */
export function announcedBy(heading: string): Announced {
  const plain = normalise(heading);
  if (plain === '' || plain.length > MAX_HEADING) return NOTHING;
  let first: Phrase | undefined;
  let isOfOther = false;
  const take = (phrase: Phrase): void => {
    if (first === undefined || phrase.rank < first.rank) first = phrase;
    if (phrase.kind === 'avoid') isOfOther = true;
  };
  for (let at = 0; at >= 0; at = nextWord(plain, at))
    for (const phrase of phrasesFrom(beginOf(plain, at)))
      if ((at === 0 || !phrase.isFirst) && isWordsAt(phrase.text, plain, at)) take(phrase);
  if (hasDense(plain))
    for (const phrase of phrasesFrom(SPACELESS)) if (plain.includes(phrase.text)) take(phrase);
  return first === undefined ? NOTHING : { kind: first.kind, isOfOther };
}

/** Key of the phrases in scripts that do not separate words by spaces. */
export const SPACELESS = '';
const BEGIN_CHARS = 4;

/** The key that phrases are found by: the first characters of their first word. */
export function beginOf(plain: string, at: number): string {
  const space = plain.indexOf(' ', at);
  const end = at + BEGIN_CHARS;
  return plain.slice(at, space < 0 ? end : Math.min(space, end));
}

/** Start of the next word; -1 after the last. */
function nextWord(plain: string, from: number): number {
  const space = plain.indexOf(' ', from);
  return space < 0 ? -1 : space + 1;
}

function isWordsAt(phrase: string, plain: string, at: number): boolean {
  return plain.startsWith(phrase, at) && endsWord(plain, at + phrase.length, phrase);
}

function endsWord(plain: string, end: number, phrase: string): boolean {
  const space = plain.indexOf(' ', end);
  const ending = (space < 0 ? plain.length : space) - end;
  if (ending === 0) return true;
  const last = phrase.length - phrase.lastIndexOf(' ') - 1;
  return last >= MIN_INFLECTED && ending <= MAX_ENDING;
}

function normalise(text: string): string {
  if (isAscii(text)) return joined(text.toLowerCase().replace(/`/gu, "'"));
  return joined(
    text
      .normalize('NFKC')
      .toLowerCase()
      // Arabic vowel marks, and the combining dot that a Turkish capital İ leaves in lower case.
      .replace(/[\u064b-\u065f\u0670\u0307]/gu, '')
      .replace(/[’‘`]/gu, "'"),
  );
}

const isKept = (code: number): boolean => code === APOSTROPHE || isWordChar(code);
const joined = (text: string): string => runsOf(text, isKept).join(' ');
