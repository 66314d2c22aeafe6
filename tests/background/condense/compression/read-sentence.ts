import { tableFor } from '../../../../src/background/condense/data';
import type { LanguageTable } from '../../../../src/background/condense/data/language-table';
import { readSentences, type Sentence } from '../../../../src/background/condense/sentences/read-sentences';
import { viewOf, type CutRule } from '../../../../src/background/condense/compression/sentence-view';
import { articleOf } from '../article';

/** The first sentence of a text, as the condenser reads it. */
export function readSentence(
  said: string,
  language: string,
): { readonly text: string; readonly table: LanguageTable; readonly sentence: Sentence } {
  const table = tableFor(language, said);
  const article = articleOf([{ kind: 'body', text: said }], language);
  const [sentence] = readSentences(article, table);
  if (sentence === undefined) throw new Error('no sentence');
  return { text: article.text, table, sentence };
}

/** What one rule would delete, trimmed; with a speaker as "words → speaker". */
export function cutBy(rule: CutRule, said: string, language = 'en'): readonly string[] {
  const { text, table, sentence } = readSentence(said, language);
  return rule(viewOf(text, sentence, table)).map(({ start, end, speaker }) => {
    const words = text.slice(start, end).trim();
    return speaker === undefined ? words : `${words} → ${text.slice(speaker.start, speaker.end)}`;
  });
}
