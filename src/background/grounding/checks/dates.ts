import type { Problem } from '../../../model/verdict';
import type { Aligned } from '../align';
import type { Check } from '../check';
import { replacedBy, wordsInPlaceOf } from '../gaps';
import { hasWord, isDate, isSameDate, placesOf, type Prepared } from '../prepared';
import { claimedAround, isAwayFromHome, slotsOf } from '../slot';
import type { Word } from '../words';

/**
 * Checks weekdays and months: each must be in the article, and must not stand where the article has another. Years
 * and days of the month are checked as numbers.
 */
export const checkDates: Check = ({ claim, article, aligned }) => {
  const problems: Problem[] = [];
  let missing = 0;
  let swapped = 0;
  for (const part of aligned)
    for (const [index, word] of part.words.entries()) {
      if (!isDate(word, article.lexicon)) continue;
      const isThere = part.places[index] !== undefined || hasWord(article, word);
      const said = isThere
        ? (replacedBy(part, index, article).find(
            (other) => isDate(other, article.lexicon) && !isSameDate(word, other, article.lexicon),
          ) ?? movedFor(word, index, part, claim, article))
        : likeliest(word, index, part, article);
      if (isThere && said === undefined) continue;
      if (isThere) swapped++;
      else missing++;
      problems.push({ kind: 'date', claimed: word.raw, ...(said === undefined ? {} : { said: said.raw }) });
    }
  return { problems, signals: { date: Math.min(2, missing), swapped: Math.min(1, swapped) } };
};

/** The date of the article whose slot the claim fills with another, which the article gives for something else. */
function movedFor(
  word: Word,
  index: number,
  part: Aligned,
  claim: string,
  article: Prepared,
): Word | undefined {
  const claimed = claimedAround(part, index, claim, article);
  const homes = placesOf(article, word);
  return slotsOf(part, index, article)
    .filter((slot) => !homes.includes(slot) && isAwayFromHome(slot, homes, claimed, article))
    .map((slot) => article.words[slot])
    .find((other) => other !== undefined && isDate(other, article.lexicon));
}

/** What the article says instead: the date in that place, or one of the same kind in the sources. */
function likeliest(word: Word, index: number, part: Aligned, article: Prepared): Word | undefined {
  const { weekdays, months } = article.lexicon;
  const inSources = part.sources.flatMap((source) => article.sentences[source]?.words ?? []);
  return (
    wordsInPlaceOf(part, index, article).find((other) => isDate(other, article.lexicon)) ??
    inSources.find((other) => weekdays.has(word.norm) && weekdays.has(other.norm)) ??
    inSources.find(
      (other) => months.has(word.norm) && isDate(other, article.lexicon) && months.has(other.norm),
    )
  );
}
