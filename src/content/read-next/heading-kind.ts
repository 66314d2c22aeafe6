import phrases from './data/headings.json';

/** What a heading promises; `avoid` is a heading of something else, `unknown` of no known words. */
export type HeadingKind =
  'readnext' | 'related' | 'moresection' | 'recommended' | 'latest' | 'mostread' | 'avoid' | 'unknown';

const MAX_HEADING = 80;
/** The earlier kind wins where a heading has words of several ("More related news"). */
const KINDS = ['readnext', 'related', 'mostread', 'latest', 'recommended', 'moresection', 'avoid'] as const;
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;

const table: readonly (readonly [string, HeadingKind, boolean])[] = KINDS.flatMap((kind) =>
  Object.values(phrases).flatMap((language) =>
    language[kind].map((phrase) => {
      const isSpaceless = SPACELESS.test(phrase);
      return [isSpaceless ? normalise(phrase) : ` ${normalise(phrase)} `, kind, isSpaceless] as const;
    }),
  ),
);

/** What kind of list a heading announces, in any language that the table knows. */
export function headingKind(text: string): HeadingKind {
  const plain = normalise(text);
  if (plain === '' || plain.length > MAX_HEADING) return 'unknown';
  const padded = ` ${plain} `;
  for (const [phrase, kind, isSpaceless] of table)
    if ((isSpaceless ? plain : padded).includes(phrase)) return kind;
  return 'unknown';
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
