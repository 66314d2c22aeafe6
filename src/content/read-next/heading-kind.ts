import { isWordSign, runsOf } from '../text/letters';
import { isAscii } from '../text/words';
import { hasDense } from '../tree/dense-script';
import phrases from './data/headings.json';

/** What a heading promises; `avoid` is a heading of something else, `unknown` of no known words. */
export type HeadingKind =
  'readnext' | 'related' | 'moresection' | 'recommended' | 'latest' | 'mostread' | 'avoid' | 'unknown';

const MAX_HEADING = 80;
const APOSTROPHE = 0x27;
/** The earlier kind wins where a heading has words of several ("More related news"). */
const KINDS = ['readnext', 'related', 'mostread', 'latest', 'recommended', 'moresection', 'avoid'] as const;
/** A phrase's last word may go on as its language inflects it: "empfohlen" in "Empfohlene Beiträge". */
const MIN_INFLECTED = 7;
const MAX_ENDING = 3;

interface Phrase {
  readonly text: string;
  readonly kind: HeadingKind;
  /** Place in the table: the earliest phrase that fits names the kind. */
  readonly rank: number;
  /** Written "^more" in the table: only as the heading's first words. */
  readonly isFirst: boolean;
}

/** The table's phrases by how they are looked for; each list in the table's order. */
interface PhraseIndex {
  /** Of scripts that part words by spaces: by the two signs that a phrase begins with. */
  readonly spaced: ReadonlyMap<string, readonly Phrase[]>;
  readonly spaceless: readonly Phrase[];
}

let index: PhraseIndex | undefined;

/** The table's phrases are written as `normalise` writes headings. */
function indexed(): PhraseIndex {
  const spaced = new Map<string, Phrase[]>();
  const spaceless: Phrase[] = [];
  let rank = 0;
  for (const kind of KINDS)
    for (const language of Object.values(phrases))
      for (const written of language[kind]) {
        const isFirst = written.startsWith('^');
        const phrase: Phrase = { text: isFirst ? written.slice(1) : written, kind, rank, isFirst };
        rank += 1;
        const begin = phrase.text.slice(0, 2);
        if (hasDense(phrase.text)) spaceless.push(phrase);
        else {
          const same = spaced.get(begin);
          if (same === undefined) spaced.set(begin, [phrase]);
          else same.push(phrase);
        }
      }
  return { spaced, spaceless };
}

/** What kind of list a heading announces, in any language that the table knows. */
export function headingKind(text: string): HeadingKind {
  return firstIn(text, () => true)?.kind ?? 'unknown';
}

/** True for headings of other things, even when they are praised as a list of articles is: "Latest comments". */
export function announcesOther(text: string): boolean {
  return firstIn(text, ({ kind }) => kind === 'avoid') !== undefined;
}

/** The table's first wanted phrase that is in a heading. */
function firstIn(heading: string, isWanted: (phrase: Phrase) => boolean): Phrase | undefined {
  const plain = normalise(heading);
  if (plain === '' || plain.length > MAX_HEADING) return undefined;
  index ??= indexed();
  let first: Phrase | undefined;
  const isBetter = (phrase: Phrase): boolean =>
    (first === undefined || phrase.rank < first.rank) && isWanted(phrase);
  for (let at = 0; at >= 0; at = nextWord(plain, at))
    for (const phrase of index.spaced.get(plain.slice(at, at + 2)) ?? [])
      if (isBetter(phrase) && (at === 0 || !phrase.isFirst) && isWordsAt(phrase.text, plain, at))
        first = phrase;
  if (hasDense(plain))
    for (const phrase of index.spaceless) if (isBetter(phrase) && plain.includes(phrase.text)) first = phrase;
  return first;
}

/** Where the next word begins; -1 after the last. */
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
      // Arabic vowel signs, and the dot that a Turkish capital İ leaves behind.
      .replace(/[\u064b-\u065f\u0670\u0307]/gu, '')
      .replace(/[’‘`]/gu, "'"),
  );
}

const isKept = (code: number): boolean => code === APOSTROPHE || isWordSign(code);
const joined = (text: string): string => runsOf(text, isKept).join(' ');
