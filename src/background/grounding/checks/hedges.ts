import type { Problem } from '../../../model/verdict';
import type { Aligned } from '../align';
import type { Check } from '../check';
import { replacedBy } from '../gaps';
import type { Prepared } from '../prepared';
import type { Word } from '../words';

/** Finds a hedge ("may") or a condition that only the article has, or a hedge that only the claim has. */
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
    const intention = droppedIntention(part, article);
    if (intention !== undefined) {
      isHardened = true;
      problems.push({ kind: 'hedge', claim: 'surer', word: intention.raw });
      continue;
    }
    // The claim is surer only where the hedge stands right before a word that it took over.
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

/**
 * The verb by which the article reports as a plan or an attempt what the claim reports as done. It was left out with
 * its "to", and at most one auxiliary was inserted: "Acme ~~plans to~~ closed its plant", "Acme ~~envisage de~~ a
 * fermé".
 */
function droppedIntention({ words: claimed, steps }: Aligned, article: Prepared): Word | undefined {
  const { words, sentenceOfWord, lexicon } = article;
  if (claimed.some(({ norm }) => lexicon.intentions.has(norm))) return undefined;
  const isFunctionWord = ({ norm }: Word): boolean => lexicon.functionWords.has(norm);
  for (const [number, { index, place }] of steps.entries()) {
    const next = steps[number + 1];
    if (next === undefined || sentenceOfWord[place] !== sentenceOfWord[next.place]) continue;
    const gap = words.slice(place + 1, next.place);
    const putIn = claimed.slice(index + 1, next.index);
    // The verb itself may take another form: "fired" for "to fire", "cerró" for "cerrar".
    const [said, done] = [gap.at(-1), putIn.at(-1)];
    if (said !== undefined && done !== undefined && isVerbForm(said, done)) {
      gap.pop();
      putIn.pop();
    } else if (lexicon.functionWords.has(claimed[next.index]?.norm ?? '')) continue;
    if (putIn.length > 1 || !putIn.every(isFunctionWord)) continue;
    const isMarked = lexicon.infinitiveMarkers.has(gap.at(-1)?.norm ?? '');
    if (isMarked) gap.pop();
    const intention = gap.pop();
    if (intention === undefined || !lexicon.intentions.has(intention.norm) || !gap.every(isFunctionWord))
      continue;
    // After "the" or "a" it is an attribute: "the planned strike".
    const lead = gap.at(-1) ?? words[place];
    if (isMarked || (lead !== undefined && !isFunctionWord(lead))) return intention;
  }
  return undefined;
}

const VERB_START = 3;

function isVerbForm(a: Word, b: Word): boolean {
  return a.norm.length >= VERB_START && a.norm.slice(0, VERB_START) === b.norm.slice(0, VERB_START);
}
