import type { Problem } from '../../../model/verdict';
import type { Aligned } from '../align';
import { ORDINAL, readAmounts, type Amount } from '../amounts';
import type { Check } from '../check';
import { PART } from '../factors';
import { replacedBy, wordsInPlaceOf } from '../gaps';
import type { Prepared } from '../prepared';
import { isSameScore, isTurned, readScores } from '../scores';
import { claimedAround, isAwayFromHome, slotsOf } from '../slot';
import type { Word } from '../words';

/**
 * Checks numbers with their units: each must be in the article, and must not stand where the article has another.
 * "Seven of 40" does not support "40 of seven", though it has both.
 */
export const checkNumbers: Check = ({ claim, article, aligned }) => {
  const problems: Problem[] = [];
  let missing = 0;
  let swapped = 0;
  for (const part of aligned)
    for (const amount of amountsOf(part.words, claim, article)) {
      const isThere = isInArticle(amount, article);
      const said = isThere
        ? (swappedFor(amount, part, article) ?? movedFor(amount, part, claim, article))
        : amount.isRatio
          ? otherRatio(amount, part, article)
          : likeliest(amount, part, article);
      if (said === undefined && (isThere || amount.isRatio)) continue;
      if (isThere) swapped++;
      else missing++;
      // "40 miles, not 40 kilometres": the unit is named where it is what differs.
      const key = said !== undefined && said.unit !== amount.unit ? 'fullText' : 'text';
      problems.push({
        kind: 'number',
        claimed: amount[key],
        ...(said === undefined ? {} : { said: said[key] }),
      });
    }
  return { problems, signals: { number: Math.min(2, missing), swapped: Math.min(1, swapped) } };
};

/** The claim's numbers, except scores that the article has in either order: `checkScores` handles those. */
function amountsOf(words: readonly Word[], claim: string, article: Prepared): readonly Amount[] {
  const scores = readScores(words, claim).filter((score) =>
    article.scores.some((other) => isSameScore(score, other) || isTurned(score, other)),
  );
  return readAmounts(words, claim, article.lexicon).filter(
    ({ start }) => !scores.some((score) => score.start <= start && start < score.end),
  );
}

function isInArticle(amount: Amount, article: Prepared): boolean {
  return article.amounts.some((other) => agrees(amount, other)) || isSpacedInArticle(amount, article);
}

function isSpacedInArticle({ raw }: Amount, { spacedDigits }: Prepared): boolean {
  return /[.,]/u.test(raw) && spacedDigits.has(raw);
}

/** The number of the article that the claim's number replaces. */
function swappedFor(amount: Amount, part: Aligned, article: Prepared): Amount | undefined {
  const words = replacedBy(part, amount.index, article);
  const replaced = amountsAt(words, article);
  if (replaced.length === 0 || replaced.some((other) => agrees(amount, other))) return undefined;
  const digits = words.map((word) => word.raw).join('');
  if (digits.includes(amount.raw.replace(/[.,]/gu, ''))) return undefined;
  return replaced[0];
}

/** The number of the article whose slot the claim fills with another, which the article gives for something else. */
function movedFor(amount: Amount, part: Aligned, claim: string, article: Prepared): Amount | undefined {
  if (isSpacedInArticle(amount, article)) return undefined;
  const claimed = claimedAround(part, amount.index, claim, article);
  for (const slot of slotsOf(part, amount.index, article)) {
    const said = article.amountByStart.get(article.words[slot]?.start ?? -1);
    if (
      said === undefined ||
      agrees(amount, said) ||
      claimed.some(({ norm }) => norm === article.words[slot]?.norm)
    )
      continue;
    const homes = article.amounts.filter((other) => agrees(amount, other));
    const places = homes.flatMap(({ start }) => article.placeByStart.get(start) ?? []);
    if (isAwayFromHome(slot, places, claimed, article)) return said;
  }
  return undefined;
}

/** What the article most likely says instead: a number in that place, of that value, that unit, or that thing. */
function likeliest(amount: Amount, part: Aligned, article: Prepared): Amount | undefined {
  const inSources = part.sources.flatMap((index) =>
    amountsAt(article.sentences[index]?.words ?? [], article),
  );
  const inPlace = new Set(wordsInPlaceOf(part, amount.index, article).map((word) => word.start));
  return (
    inSources.find((other) => inPlace.has(other.start)) ??
    inSources.find((other) => other.value !== undefined && other.value === amount.value) ??
    inSources.find((other) => other.unit !== '' && other.unit === amount.unit) ??
    inSources.find((other) => other.next !== '' && other.next === amount.next)
  );
}

/**
 * The article's other ratio, "doubled" for "tripled". Where it has none, the claim may have counted: "doubled" for "rose
 * from two to four million".
 */
function otherRatio({ unit }: Amount, part: Aligned, article: Prepared): Amount | undefined {
  return part.sources
    .flatMap((index) => amountsAt(article.sentences[index]?.words ?? [], article))
    .find((other) => other.unit === unit);
}

function amountsAt(words: readonly Word[], { amountByStart }: Prepared): readonly Amount[] {
  return words.flatMap((word) => amountByStart.get(word.start) ?? []);
}

/**
 * True for the same unit, sign, bound and value; the claim's value may be the article's, rounded to as many digits as
 * the claim gives (two or more). Where one has no value, both must be written alike: "19:30" is "19.30".
 */
function agrees(claimed: Amount, said: Amount): boolean {
  if (claimed.isRatio !== said.isRatio && claimed.unit !== said.unit) return isSameShare(claimed, said);
  if (claimed.unit !== said.unit && claimed.unit !== '' && said.unit !== '') return false;
  if ((claimed.unit === ORDINAL) !== (said.unit === ORDINAL)) return false;
  if (claimed.bound !== said.bound && claimed.bound !== undefined && said.bound !== undefined) return false;
  if (!isSignKept(claimed, said)) return false;
  if (claimed.value === undefined || said.value === undefined) return claimed.written === said.written;
  if (claimed.value === said.value || isWithin(claimed, said)) return true;
  if (claimed.bound !== undefined && said.bound === undefined) return false;
  return claimed.digits >= 2 && claimed.value === Number(said.value.toPrecision(claimed.digits));
}

/** "More than 100" may stand for 116, and "nearly 400" for 396: rounded down, or up, to as many digits. */
function isWithin({ bound, value, digits }: Amount, said: Amount): boolean {
  if (bound === undefined || value === undefined || said.value === undefined || value <= 0) return false;
  const step = 10 ** (Math.floor(Math.log10(value)) + 1 - digits);
  return bound === 'least'
    ? said.value > value && said.value < value + step
    : said.value < value && said.value > value - step;
}

/** "Half" may stand for 50 %. */
function isSameShare(a: Amount, b: Amount): boolean {
  const [part, percent] = a.unit === PART ? [a, b] : [b, a];
  if (part.unit !== PART || percent.unit !== '%') return false;
  return Math.round(100 * (part.value ?? 0)) === Math.round(percent.value ?? -1);
}

/** "Fell by 40" may stand for a change of -40, and the other way round; otherwise 40 is not -40. */
function isSignKept(claimed: Amount, said: Amount): boolean {
  if (claimed.sign === said.sign || claimed.sign === 'untold' || said.sign === 'untold') return true;
  return claimed.sign === 'minus' ? said.isLoss : claimed.isLoss;
}
