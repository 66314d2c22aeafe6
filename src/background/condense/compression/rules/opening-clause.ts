import type { Word } from '../../sentences/words';
import { mustStay } from '../guard';
import { wordsOfSegments, type CutRule, type SentenceView } from '../sentence-view';
import { isFinite, isParticiple, isPast } from '../verb';
import { opensNounPhrase } from '../clause';

const LONGEST = 18;
const FEWEST_LEFT = 6;

/**
 * Cuts what happened before or during a past event: "After weeks of calm, clashes broke out", "As the rain began, the
 * crew left". In the present tense it may be a condition ("When it rains, the school closes").
 */
export const openingClause: CutRule = (view) => {
  const { segments, table } = view;
  const [first, second] = segments;
  if (first === undefined || second === undefined) return [];
  const [opener] = first.words;
  const [subject] = second.words;
  if (opener === undefined || subject === undefined || !table.openingClauses.has(opener.lower)) return [];
  if (first.words.length > LONGEST || mustStay(view, first.words)) return [];
  const rest = wordsOfSegments(view, 1);
  if (rest.length < FEWEST_LEFT || !isEvent(view, second.words)) return [];
  // "With a sweep of his pen Vane wrote a new page, binding the town …": the first part holds the main clause.
  const isSubject = opensNounPhrase(view, subject) && !isParticiple(view, subject);
  return isSubject && !pointsInto(view, first.words, rest)
    ? [{ start: first.start, end: subject.start, rule: 'opening clause', when: 'ifCheap' }]
    : [];
};

/** Whether the second part is the main clause, with its subject and a verb in the past or the perfect. */
function isEvent(view: SentenceView, words: readonly Word[]): boolean {
  const verb = words.find((word) => isFinite(view, word));
  if (verb === undefined) return false;
  const { lower } = verb;
  const isPerfect = view.table.auxiliaries.has(lower);
  // "Speaking there, Vane said, the dam …": an inset, and the subject comes later.
  const isInset = words.length < 4 && words.some((word) => view.table.saying.has(word.lower));
  return !isInset && (isPast(view, verb) || isPerfect);
}

/** Whether a pronoun or a definite word in the rest may refer to someone or something in the opening. */
function pointsInto(view: SentenceView, opening: readonly Word[], rest: readonly Word[]): boolean {
  const { table } = view;
  if (!opening.some(({ text }, i) => i > 0 && /^\p{Lu}/u.test(text)) && /^\p{Lu}/u.test(rest[0]?.text ?? ''))
    return false;
  return rest.some(({ lower }) => table.leaning.has(lower) && !table.thatWords.has(lower));
}
