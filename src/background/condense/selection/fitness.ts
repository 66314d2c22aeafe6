import type { LanguageTable } from '../data/language-table';
import type { Sentence } from '../sentences/read-sentences';

const SHORTEST = 5;
const SHORTEST_CODE_UNITS = 12;

/** How well a sentence stands alone, as a factor on its worth; 0: it is no fact. */
export function fitnessOf(text: string, { words, span }: Sentence, table: LanguageTable): number {
  const said = text.slice(span.start, span.end);
  if (words.length < SHORTEST || said.length < SHORTEST_CODE_UNITS) return 0;
  // Bylines, time stamps and captions: nothing in them is a running word.
  if (table.stopwords.size > 0 && words.filter(({ lower }) => table.stopwords.has(lower)).length < 2)
    return 0;
  const [first] = words;
  let factor = 1;
  if (/[?？]["'”’»]?$/u.test(said)) factor *= 0.3;
  if (/[:：]$/u.test(said)) factor *= 0.3;
  if (/^["“«„‘'「]/u.test(said)) factor *= 0.6;
  if (first !== undefined && table.leaning.has(first.lower)) factor *= 0.85;
  if (words.some(({ lower }) => table.personal.has(lower))) factor *= 0.8;
  return factor;
}
