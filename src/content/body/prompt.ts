import { lazily } from '../../model/lazily';
import { byFirstSign } from '../text/by-first-sign';
import { COUNTED_COMMENTS, PROMPTS, TIME_ALONE } from './data/prompts';

/** One beginning of a prompt. */
interface Opening {
  readonly kind: number;
  readonly words: string;
  readonly rest: RegExp | undefined;
}

/** By their first signs. A look-up and a comparison: patterns of all these words take milliseconds to compile. */
const openings = lazily((): ReadonlyMap<string, readonly Opening[]> => {
  const all = PROMPTS.flatMap(({ kind, words, rest }) =>
    words.split('|').map((opening): Opening => ({ kind, words: opening, rest })),
  );
  return byFirstSign(all, ({ words }) => words.charAt(0));
});

/** Which prompt a line is ("Read more", "Advertisement"), counted from 1; 0 for none. */
export function promptIn(text: string): number {
  const lower = text.toLowerCase();
  const first = lower.charAt(0);
  if (first >= '0' && first <= '9')
    return [COUNTED_COMMENTS, TIME_ALONE].find(({ pattern }) => pattern.test(lower))?.kind ?? 0;
  let found = 0;
  for (const { words, kind, rest } of openings().get(first) ?? [])
    if (
      (found === 0 || kind < found) &&
      lower.startsWith(words) &&
      rest?.test(lower.slice(words.length)) !== false
    )
      found = kind;
  return found;
}
