import type { Problem } from '../../../model/verdict';
import type { Aligned } from '../align';
import type { Check } from '../check';
import { weightOf, type Prepared } from '../prepared';
import type { Word } from '../words';

/**
 * Finds a cause that the article does not give: behind "because" or "due to", the claim has what another sentence tells, or
 * none, and neither sentence says that one thing led to the other. Within one sentence, "after" may well stand for a cause.
 */
export const checkCauses: Check = ({ article, aligned }) => {
  const problems = aligned.flatMap((part): Problem[] =>
    inventsCause(part, article) ? [{ kind: 'joined' }] : [],
  );
  return { problems, signals: { stitched: Math.min(1, problems.length) } };
};

function inventsCause(part: Aligned, article: Prepared): boolean {
  const { causes, causal, joints } = article.lexicon;
  const at = part.words.findIndex(({ norm }) => causes.has(norm));
  if (at < 0 || part.sources.length === 0) return false;
  const isContent = (word: Word): boolean => weightOf(article, word) > 0 && !causes.has(word.norm);
  const sentencesOf = (words: readonly Word[]): number[] =>
    words.filter(isContent).flatMap((word) => {
      const place = part.places[part.words.indexOf(word)];
      return place === undefined ? [] : (article.sentenceOfWord[place] ?? []);
    });
  // "Because of a storm, the bridge …": what it led to stands behind the cause, and cannot be told from it.
  const effect = new Set(sentencesOf(part.words.slice(0, at)));
  const behind = part.words.slice(at + 1);
  const end = behind.findIndex(({ norm }) => joints.has(norm));
  const named = behind.slice(0, end < 0 ? behind.length : end);
  const cause = sentencesOf(named);
  if (effect.size === 0 || !named.some(isContent) || cause.some((index) => effect.has(index))) return false;
  return [...effect, ...cause, ...part.sources].every((index) =>
    article.sentences[index]?.words.every(({ norm }) => !causes.has(norm) && !causal.has(norm)),
  );
}
