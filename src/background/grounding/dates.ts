import type { Problem } from '../../model/verdict';
import type { Check } from './check';
import { wordsInPlaceOf } from './gaps';
import { hasWord } from './prepared';
import type { Word } from './words';

/** Weekdays and months; years and days of the month are numbers and are checked as such. */
export const checkDates: Check = ({ article, aligned }) => {
  const { weekdays, months } = article.lexicon;
  const isDate = (word: Word): boolean =>
    // "may" and "march" are months only with a capital; in other languages no month is another word.
    weekdays.has(word.norm) || (months.has(word.norm) && (word.isCapital || word.norm.length > 5));
  const problems: Problem[] = [];
  for (const part of aligned)
    for (const [index, word] of part.words.entries()) {
      if (!isDate(word) || part.places[index] !== undefined) continue;
      if (hasWord(article, word)) continue;
      const inSources = part.sources.flatMap((source) => article.sentences[source]?.words ?? []);
      const said =
        wordsInPlaceOf(part, index, article).find(isDate) ??
        inSources.find((other) => weekdays.has(word.norm) && weekdays.has(other.norm)) ??
        inSources.find((other) => months.has(word.norm) && isDate(other) && months.has(other.norm));
      problems.push({ kind: 'date', claimed: word.raw, ...(said === undefined ? {} : { said: said.raw }) });
    }
  return {
    problems,
    signals: { date: Math.min(2, problems.length) },
  };
};
