import type { Problem } from '../../../model/verdict';
import type { Aligned } from '../align';
import { isBorder } from '../border';
import type { Check } from '../check';
import type { Prepared } from '../prepared';
import { isSameWord, type Word } from '../words';

/** How many function words may stand between the two persons: "the wife of the president". */
const MAX_LINKS = 3;

/** Finds a person told of in place of another who is named after them: "~~The wife of~~ the president came". */
export const checkRelations: Check = ({ article, aligned }) => {
  const problems = aligned.flatMap((part) => takenForIn(part, article) ?? []);
  return { problems, signals: { opposite: Math.min(1, problems.length) } };
};

function takenForIn(part: Aligned, article: Prepared): Problem | undefined {
  const { words: claimed, steps } = part;
  const isLeftOut = (word: Word): boolean => !claimed.some((other) => isSameWord(word, other));
  for (const [number, { index, place }] of steps.entries()) {
    const [word, said] = [claimed[index], article.words[place]];
    const next = steps[number + 1];
    if (word === undefined || said === undefined || next?.index !== index + 1) continue;
    if (article.lexicon.functionWords.has(word.norm)) continue;
    const relation = relationBefore(place, word, article);
    if (relation !== undefined && next.place > place && isLeftOut(article.words[relation] ?? said)) {
      if (hasBorder(place, next.place, article)) continue;
      return { kind: 'opposite', claimed: word.raw, said: rawOf(relation, place, article) };
    }
    const other = article.words[place + 1];
    const isOwner = isPossessive(said, word) && other !== undefined && next.place === place + 2;
    if (isOwner && isRelation(other, article) && isLeftOut(other) && !hasBorder(place, place + 2, article))
      return { kind: 'opposite', claimed: word.raw, said: rawOf(place, place + 1, article) };
  }
  return undefined;
}

/** The place of "wife" before that of "president" in "the wife of the president", or, with an ending, "жена президента". */
function relationBefore(place: number, { norm }: Word, article: Prepared): number | undefined {
  const { functionWords, genitives, caseScript } = article.lexicon;
  let isLinked = caseScript !== undefined && article.words[place]?.norm !== norm;
  for (let at = place - 1; at >= place - 1 - MAX_LINKS; at--) {
    const word = article.words[at];
    if (word === undefined || hasBorder(at, place, article)) return undefined;
    if (isRelation(word, article)) return isLinked ? at : undefined;
    if (!functionWords.has(word.norm)) return undefined;
    isLinked ||= genitives.has(word.norm);
  }
  return undefined;
}

function isRelation({ norm }: Word, { lexicon }: Prepared): boolean {
  return lexicon.relations.has(norm) || lexicon.deputies.has(norm);
}

/** "The mayor's" for "the mayor", "borgmästarens" for "borgmästaren". */
function isPossessive({ raw }: Word, { raw: claimed }: Word): boolean {
  return /^['’]?s$/u.test(raw.startsWith(claimed) ? raw.slice(claimed.length) : '');
}

function hasBorder(from: number, to: number, { sentenceOfWord, text, words }: Prepared): boolean {
  if (sentenceOfWord[from] !== sentenceOfWord[to]) return true;
  for (let at = from; at < to; at++) if (isBorder(text, words, at)) return true;
  return false;
}

function rawOf(from: number, to: number, { words }: Prepared): string {
  return words
    .slice(from, to + 1)
    .map(({ raw }) => raw)
    .join(' ');
}
