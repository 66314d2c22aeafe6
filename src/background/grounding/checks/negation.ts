import type { Problem } from '../../../model/verdict';
import type { Check } from '../check';
import type { Aligned } from '../align';
import { isBorder } from '../border';
import { placesOf, type Prepared } from '../prepared';

const REACH = 4;

/** Finds a word that is negated in the claim but not in the article, or the other way round. */
export const checkNegation: Check = ({ article, aligned }) => {
  const problems: Problem[] = [];
  for (const part of aligned) {
    const denies = deniesMore(part, article);
    if (denies !== undefined) problems.push({ kind: 'negation', claim: denies });
  }
  return { problems, signals: { negation: Math.min(1, problems.length) } };
};

/**
 * Compares, for each word that both have, whether a negation stands shortly before it. A single negation is enough when
 * it governs everything that the claim took: "~~It is not true that~~ the dam broke".
 */
function deniesMore(part: Aligned, article: Prepared): 'denies' | 'affirms' | undefined {
  const { negations, functionWords } = article.lexicon;
  const isNegation = (norm: string): boolean => negations.has(norm);
  const claimHas = part.words.some((word) => isNegation(word.norm));
  let denies = 0;
  let affirms = 0;
  for (const [index, place] of part.places.entries()) {
    const word = part.words[index];
    if (place === undefined || word === undefined || functionWords.has(word.norm) || isNegation(word.norm))
      continue;
    const here = part.words.slice(Math.max(0, index - REACH), index).some((other) => isNegation(other.norm));
    const there = isDeniedAt(place, article);
    if (here && !there) denies++;
    if (!here && there) affirms++;
  }
  const sourceHas = part.sources.some((source) =>
    article.sentences[source]?.words.some((word) => isNegation(word.norm)),
  );
  if (claimHas && !sourceHas && part.sources.length > 0 && !isDeniedElsewhere(part, article)) return 'denies';
  if (!claimHas && affirms >= 2) return 'affirms';
  if (claimHas && denies >= 3) return 'denies';
  if (part.governor?.kind === 'denied') return 'affirms';
  if (!claimHas && dropsNegation(part, article)) return 'affirms';
  return undefined;
}

/**
 * True where the article has a negation by a word that the claim negates: "no one was reported hurt" for "There were no
 * reports of injuries", which is no source for want of common words.
 */
function isDeniedElsewhere({ words }: Aligned, article: Prepared): boolean {
  const { negations, functionWords } = article.lexicon;
  return words.every((negation, index) => {
    if (!negations.has(negation.norm)) return true;
    return words
      .slice(Math.max(0, index - REACH), index + 1 + REACH)
      .some(
        (word) =>
          !functionWords.has(word.norm) &&
          !negations.has(word.norm) &&
          placesOf(article, word).some((place) => isDeniedAt(place, article)),
      );
  });
}

/** True for a negation shortly before the word in its own clause; "did not deny" is none, so two cancel out. */
function isDeniedAt(place: number, { words, sentenceOfWord, text, lexicon }: Prepared): boolean {
  let count = 0;
  for (let at = place - 1; at >= Math.max(0, place - REACH); at--) {
    if (sentenceOfWord[at] !== sentenceOfWord[place] || isBorder(text, words, at)) break;
    if (lexicon.negations.has(words[at]?.norm ?? '')) count++;
  }
  return count % 2 === 1;
}

/**
 * True for two adjacent words of the claim between which the article has a negation and at most one other word: "has
 * ~~not yet~~ opened". This detects a dropped negation whatever the word order of the language.
 */
function dropsNegation({ steps }: Aligned, { words, sentenceOfWord, text, lexicon }: Prepared): boolean {
  const { negations, negationFollows } = lexicon;
  const isNegation = (at: number): boolean => negations.has(words[at]?.norm ?? '');
  const last = steps.at(-1)?.place ?? -1;
  // "Köprü güvenli ~~değil~~", "承認~~しなか~~った".
  const end = last + (negationFollows ? 2 : 0);
  for (let at = last + 1; at <= end; at++) {
    if (sentenceOfWord[at] !== sentenceOfWord[last] || isBorder(text, words, at - 1)) break;
    if (isNegation(at)) return true;
  }
  return steps.some(({ index, place }, number) => {
    const next = steps[number + 1];
    if (next?.index !== index + 1 || next.place - place < 2 || next.place - place > 3) return false;
    if (sentenceOfWord[next.place] !== sentenceOfWord[place]) return false;
    const gap = [place, place + 1, place + 2].slice(0, next.place - place);
    return (
      gap.slice(1).filter(isNegation).length === 1 &&
      !gap.slice(0, -1).some((at) => isBorder(text, words, at))
    );
  });
}
