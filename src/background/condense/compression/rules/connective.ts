import { isArticle } from '../article';
import type { LanguageTable } from '../../data/language-table';
import { openingLinks, openingPhrases } from '../../sentences/opening-links';
import type { CutRule, SentenceView } from '../sentence-view';

/** A comma of any script; the Latin one only before white space: "1,5". */
const COMMA = /^(?:\s?,(?=\s)|[，、،])\s*/u;

/**
 * "However, shares fell" → "Shares fell": a link to the previous sentence means nothing in a fact on its own. Nor does
 * what only introduces the fact: "Cabe recordar que el puente cerró" → "El puente cerró".
 */
export const connective: CutRule = (view) => {
  const { table, sentence } = view;
  const [word, next, third, ...rest] = sentence.words;
  if (word === undefined || next === undefined) return [];
  const end = endOfOpener(view) ?? endOfPresenting(view);
  if (end !== undefined) return [{ start: sentence.span.start, end, rule: 'connective', when: 'always' }];
  // "But the court …", "And although …": a lone conjunction before a phrase or clause; "So far" and "And yet" stay.
  const isPhrase =
    (!table.leaning.has(next.lower) || isArticle(next, third, rest, table)) &&
    (/^\p{Lu}/u.test(next.text) || table.determiners.has(next.lower) || opensSetting(next.lower, table));
  const isConjunction =
    table.openers.has(word.lower) && table.stopwords.has(word.lower) && word.lower.length < 5;
  if (!isPhrase || !isConjunction) return [];
  return [{ start: word.start, end: next.start, rule: 'connective', when: 'always' }];
};

/** "although", "in"; not "for" ("But for the crew" limits the statement), nor "who", which asks. */
const opensSetting = (lower: string, { subordinators, adjuncts, complementisers }: LanguageTable): boolean =>
  (subordinators.has(lower) || adjuncts.has(lower)) && !complementisers.has(lower) && lower !== 'for';

/** Returns the offset after an opening link and its comma. */
function endOfOpener({ text, table, sentence }: SentenceView): number | undefined {
  const { words, span } = sentence;
  for (const count of openingLinks(words, table)) {
    const last = words[count - 1];
    if (last === undefined) continue;
    const comma = COMMA.exec(text.slice(last.end, span.end))?.[0].length ?? 0;
    if (comma > 0) return last.end + comma;
  }
  return undefined;
}

/** Returns where the clause after "cabe recordar que" begins; undefined unless it opens with its own subject. */
function endOfPresenting({ text, table, sentence }: SentenceView): number | undefined {
  const [count] = openingPhrases(sentence.words, table.presenting);
  if (count === undefined) return undefined;
  const [last, subject] = sentence.words.slice(count - 1);
  if (last === undefined || subject === undefined) return undefined;
  // "que ha comprado", "que él", "que este": who or what it is was said before.
  const isNamed = /^\p{Lu}/u.test(subject.text) || table.determiners.has(subject.lower);
  const isNext = text.slice(last.end, subject.start).trim() === '';
  return isNamed && isNext ? subject.start : undefined;
}
