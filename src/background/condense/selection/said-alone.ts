import { isFinite } from '../compression/verb';
import type { LanguageTable } from '../data/language-table';
import type { Sentence } from '../sentences/read-sentences';

const LONGEST_AFTER_VERB = 7;

/**
 * Whether a sentence only says who spoke, as what was said is in the sentence before: "Vane said of the storm." Where
 * a verb follows, that may be what was said: "Vane said on Monday two boats sank."
 */
export function isSaidAlone(text: string, { words, span }: Sentence, table: LanguageTable): boolean {
  const at = words.findIndex(({ lower }) => table.directSpeech.has(lower));
  const after = words.slice(at + 1);
  const [first] = after;
  if (at < 1 || first === undefined || after.length > LONGEST_AFTER_VERB) return false;
  // A comma, colon or quotation mark sets off what was said.
  if (/[,:;"“”«»„‘(]/u.test(text.slice(span.start, span.end)) || !table.adjuncts.has(first.lower))
    return false;
  return !words.some(
    (word, i) => i !== at && (isFinite({ table }, word) || table.complementisers.has(word.lower)),
  );
}
