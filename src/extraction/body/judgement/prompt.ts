import { lazily } from '../../../model/lazily';
import { byFirstChar } from '../../text/by-first-char';
import { isAsciiDigit } from '../../text/letters';
import { COUNTED_COMMENTS, DURATION, MARKUP, PROMPTS, TIME_ALONE } from './data/prompts';

/** One beginning of a prompt. */
interface Opening {
  readonly kind: number;
  readonly words: string;
  readonly rest: RegExp | undefined;
}

/** Openings by first character: looked up and compared, as patterns of all these words take milliseconds to compile. */
const openings = lazily((): ReadonlyMap<string, readonly Opening[]> => {
  const all = PROMPTS.flatMap(({ kind, words, rest }) =>
    words.split('|').map((opening): Opening => ({ kind, words: opening, rest })),
  );
  return byFirstChar(all, ({ words }) => words);
});

/** The kind of prompt a line is ("Read more", "Advertisement"), counted from 1; 0 for none. */
export function promptIn(text: string): number {
  // Without the dot that a Turkish capital İ leaves behind; the openings have the typographic apostrophe.
  const lower = text.toLowerCase().replaceAll('\u0307', '').replaceAll("'", '’');
  if (isAsciiDigit(lower.charCodeAt(0)))
    return [COUNTED_COMMENTS, TIME_ALONE, DURATION].find(({ pattern }) => pattern.test(lower))?.kind ?? 0;
  if (MARKUP.pattern.test(lower)) return MARKUP.kind;
  // Ordered by kind, as PROMPTS is.
  const found = openings()
    .get(lower.charAt(0))
    ?.find(({ words, rest }) => lower.startsWith(words) && rest?.test(lower.slice(words.length)) !== false);
  return found?.kind ?? 0;
}
