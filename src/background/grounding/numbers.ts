import type { Check } from './check';
import { ORDINAL, readAmounts, type Amount } from './amounts';
import { wordsInPlaceOf } from './gaps';

/** Numbers with their units: each must be in the sources, or at least in the article. */
export const checkNumbers: Check = ({ claim, article, aligned }) => {
  const inArticle = article.sentences.map((sentence) =>
    readAmounts(sentence.words, article.text, article.lexicon),
  );
  const everywhere = inArticle.flat();
  // Asked for seldom, so made when first asked for: "1, 056" and "2. 4" as some sites set them.
  let compacted: string | undefined;
  const compact = (): string => (compacted ??= article.text.replace(/(\d)\s?([.,])\s(?=\d)/gu, '$1$2'));
  const problems = [];
  let missing = 0;
  for (const part of aligned) {
    const near = part.sources.flatMap((index) =>
      [index - 1, index, index + 1].flatMap((neighbour) => inArticle[neighbour] ?? []),
    );
    const inSources = part.sources.flatMap((index) => inArticle[index] ?? []);
    for (const amount of readAmounts(part.words, claim, article.lexicon)) {
      if (near.some((other) => agrees(amount, other))) continue;
      if (
        everywhere.some((other) => agrees(amount, other)) ||
        (/[.,]/u.test(amount.raw) && compact().includes(amount.raw))
      ) {
        continue;
      }
      missing++;
      const inPlace = wordsInPlaceOf(part, amount.index, article);
      const said =
        inSources.find((other) => inPlace.some((word) => word.start === other.start)) ??
        inSources.find((other) => other.unit !== '' && other.unit === amount.unit) ??
        inSources.find((other) => other.next !== '' && other.next === amount.next);
      problems.push({
        kind: 'number' as const,
        claimed: amount.text,
        ...(said === undefined ? {} : { said: said.text }),
      });
    }
  }
  return { problems, signals: { number: Math.min(2, missing) } };
};

/** Same unit and same value, or the claim's is the article's rounded to as many digits as the claim gives. */
function agrees(claimed: Amount, said: Amount): boolean {
  if (claimed.unit !== said.unit && claimed.unit !== '' && said.unit !== '') return false;
  if ((claimed.unit === ORDINAL) !== (said.unit === ORDINAL)) return false;
  if (claimed.value === said.value) return true;
  return claimed.digits >= 2 && claimed.value === Number(said.value.toPrecision(claimed.digits));
}
