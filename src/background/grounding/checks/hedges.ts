import type { Problem } from '../../../model/verdict';
import type { Aligned } from '../align';
import type { Check } from '../check';
import { replacedBy } from '../gaps';
import type { Prepared } from '../prepared';
import { droppedIntention, toldAsDone } from '../told-as-done';
import type { Word } from '../words';

/** Finds a hedge ("may") or a condition that only the article has, or a hedge that only the claim has. */
export const checkHedges: Check = ({ article, aligned }) => {
  const { hedges, months, functionWords } = article.lexicon;
  const isHedge = (word: { norm: string; isCapital: boolean }): boolean =>
    hedges.has(word.norm) && !(months.has(word.norm) && word.isCapital);
  const problems: Problem[] = [];
  /** Plans told as what will happen: shown beside another problem, but none by themselves. */
  const plans: Problem[] = [];
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
    const dropped = droppedIntention(part, article);
    const isPlan = dropped?.isPlan === true;
    const toCome = dropped?.word ?? toldAsDone(part, article);
    if (toCome !== undefined) {
      isHardened ||= !isPlan;
      (isPlan ? plans : problems).push({ kind: 'hedge', claim: 'surer', word: toCome.raw });
      continue;
    }
    // The claim is surer only where the hedge stands right before a word that it took over.
    const taken = new Set(part.places);
    const hedge = sentence.words.find((word, offset) => {
      const place = sentence.firstPlace + offset;
      return (
        isHedge(word) &&
        [1, 2, 3].some((step) => taken.has(place + step)) &&
        [1, 2].some((step) => taken.has(place - step))
      );
    });
    if (hedge !== undefined) problems.push({ kind: 'hedge', claim: 'surer', word: hedge.raw });
  }
  return {
    problems: [...problems, ...plans],
    signals: { hedge: Math.min(1, problems.length), hardened: isHardened ? 1 : 0 },
  };
};

/**
 * True for adjacent words of the claim between which the article has just a hedge: "the drug ~~may~~ cause cancer".
 * After "the" or "a" the hedge is an attribute and may be dropped: "the ~~planned~~ strike".
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
