import phrases from './data/headings.json';

/** What a heading promises; `avoid` is a heading of something else, `unknown` of no known words. */
export type HeadingKind =
  'readnext' | 'related' | 'moresection' | 'recommended' | 'latest' | 'mostread' | 'avoid' | 'unknown';

const MAX_HEADING = 80;
/** The earlier kind wins where a heading has words of several ("More related news"). */
const KINDS = ['readnext', 'related', 'mostread', 'latest', 'recommended', 'moresection', 'avoid'] as const;
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
/** A phrase's last word may go on as its language inflects it: "empfohlen" in "Empfohlene Beiträge". */
const MIN_INFLECTED = 7;
const MAX_ENDING = 3;

interface Phrase {
  readonly text: string;
  readonly kind: HeadingKind;
  readonly isSpaceless: boolean;
  /** Written "^more" in the table: only as the heading's first words. */
  readonly isFirst: boolean;
}

const table: readonly Phrase[] = KINDS.flatMap((kind) =>
  Object.values(phrases).flatMap((language) =>
    language[kind].map((phrase) => {
      const text = normalise(phrase);
      return { text, kind, isSpaceless: SPACELESS.test(text), isFirst: phrase.startsWith('^') };
    }),
  ),
);
const avoided = table.filter(({ kind }) => kind === 'avoid');

/** What kind of list a heading announces, in any language that the table knows. */
export function headingKind(text: string): HeadingKind {
  const plain = normalise(text);
  if (plain === '' || plain.length > MAX_HEADING) return 'unknown';
  return table.find((phrase) => isIn(phrase, plain))?.kind ?? 'unknown';
}

/** True for headings of other things, even when they are praised as a list of articles is: "Latest comments". */
export function announcesOther(text: string): boolean {
  const plain = normalise(text);
  return plain.length <= MAX_HEADING && avoided.some((phrase) => isIn(phrase, plain));
}

function isIn({ text, isSpaceless, isFirst }: Phrase, plain: string): boolean {
  if (isSpaceless) return plain.includes(text);
  let at = plain.indexOf(text);
  while (at >= 0) {
    const isStart = at === 0 || plain[at - 1] === ' ';
    if (isStart && (!isFirst || at === 0) && endsWord(plain, at + text.length, text)) return true;
    at = plain.indexOf(text, at + 1);
  }
  return false;
}

function endsWord(plain: string, end: number, phrase: string): boolean {
  const space = plain.indexOf(' ', end);
  const ending = (space < 0 ? plain.length : space) - end;
  if (ending === 0) return true;
  const last = phrase.length - phrase.lastIndexOf(' ') - 1;
  return last >= MIN_INFLECTED && ending <= MAX_ENDING;
}

function normalise(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      // Arabic vowel signs, and the dot that a Turkish capital İ leaves behind.
      .replace(/[\u064b-\u065f\u0670\u0307]/gu, '')
      .replace(/[’‘`]/gu, "'")
      .replace(/[^\p{L}\p{M}\p{N}' ]+/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
  );
}
