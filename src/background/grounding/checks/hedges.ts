import type { Problem } from '../../../model/verdict';
import type { Aligned } from '../align';
import type { Check } from '../check';
import { replacedBy } from '../gaps';
import type { Prepared } from '../prepared';
import type { Word } from '../words';

/** "May", or a condition, in the article and not in the claim; or "may" the other way round. */
export const checkHedges: Check = ({ article, aligned }) => {
  const { hedges, months, functionWords } = article.lexicon;
  const isHedge = (word: { norm: string; isCapital: boolean }): boolean =>
    hedges.has(word.norm) && !(months.has(word.norm) && word.isCapital);
  const problems: Problem[] = [];
  let isHardened = false;
  for (const part of aligned) {
    const [source] = part.sources;
    const sentence = source === undefined ? undefined : article.sentences[source];
    if (sentence === undefined) continue;
    if (part.governor?.kind === 'doubted') {
      isHardened = true;
      problems.push({ kind: 'hedge', claim: 'surer', word: part.governor.word });
    }
    const inClaim = part.words.find(isHedge);
    const inAnySource = part.sources.some((index) => article.sentences[index]?.words.some(isHedge));
    if (inClaim !== undefined && !inAnySource)
      problems.push({ kind: 'hedge', claim: 'less-sure', word: inClaim.raw });
    if (inClaim !== undefined) continue;
    isHardened ||= part.words.some((word, index) => {
      const [said, ...rest] = part.places[index] === undefined ? replacedBy(part, index, article) : [];
      return said !== undefined && rest.length === 0 && isHedge(said) && functionWords.has(word.norm);
    });
    isHardened ||= dropsHedge(part, article, isHedge);
    // Surer only where the hedge stands right before a word that the claim took over.
    const taken = new Set(part.places);
    const dropped = sentence.words.find((word, offset) => {
      const place = sentence.firstPlace + offset;
      return (
        isHedge(word) &&
        [1, 2, 3].some((step) => taken.has(place + step)) &&
        [1, 2].some((step) => taken.has(place - step))
      );
    });
    if (dropped !== undefined) problems.push({ kind: 'hedge', claim: 'surer', word: dropped.raw });
  }
  return { problems, signals: { hedge: Math.min(1, problems.length), hardened: isHardened ? 1 : 0 } };
};

/**
 * Two words side by side in the claim between which the article has a hedge alone: "the drug ~~may~~ cause cancer".
 * Behind an article it is an attribute and may go: "the ~~planned~~ strike".
 */
function dropsHedge(
  { steps }: Aligned,
  { words, sentenceOfWord, lexicon: { functionWords } }: Prepared,
  isHedge: (word: Word) => boolean,
): boolean {
  return steps.some(({ index, place }, number) => {
    const next = steps[number + 1];
    const between = words[place + 1];
    if (next?.index !== index + 1 || next.place !== place + 2 || between === undefined) return false;
    if (sentenceOfWord[place] !== sentenceOfWord[next.place] || !isHedge(between)) return false;
    return functionWords.has(between.norm) || !functionWords.has(words[place]?.norm ?? '');
  });
}
