import type { Word } from '../../sentences/words';
import { isGuard } from '../guard';
import { isFinite } from '../verb';
import type { CutRule, SentenceView } from '../sentence-view';

/**
 * Whether the adverb answers a limit or a contrast: "not only …, but also", "not just the school, it's also the town",
 * "But like the others he was also".
 */
function isAnswer(view: SentenceView): boolean {
  const { words } = view.sentence;
  const isLimited = words.some(({ lower }, i) => lower === 'just' && isNegated(view, words.slice(0, i)));
  return isLimited || words[0]?.lower === 'but' || words.some(({ lower }) => lower === 'only');
}

/** Whether one of the last two words is a negation. */
const isNegated = (view: SentenceView, before: readonly Word[]): boolean =>
  before.slice(-2).some((word) => isGuard(view, word));

/**
 * "He also called for …" → "He called for …": next to a finite verb, or between commas. Never after "but" or
 * "not only", which the adverb answers, nor at the end.
 */
export const linkAdverb: CutRule = (view) => {
  const { sentence, table, text, segments } = view;
  if (table.linkAdverbs.size === 0) return [];
  const { words } = sentence;
  return words.flatMap((word, i) => {
    const before = words[i - 1];
    const next = words[i + 1];
    if (!table.linkAdverbs.has(word.lower) || before === undefined || next === undefined) return [];
    if (isGuard(view, before) || isGuard(view, next) || isAnswer(view)) return [];
    const segment = segments.findIndex(({ start, end }) => start <= word.start && word.end <= end);
    if (segments[segment]?.words.length === 1 && segment > 0) {
      const isMiddle = segment < segments.length - 1 && isFinite(view, next);
      if (!isMiddle) return [];
      return [
        { start: (segments[segment]?.start ?? 0) - 1, end: next.start, rule: 'link adverb', when: 'always' },
      ];
    }
    const isPlain = text.slice(before.end, word.start) === ' ' && text.slice(word.end, next.start) === ' ';
    if (!isPlain || table.conjunctions.has(before.lower) || table.openers.has(before.lower)) return [];
    if (!isFinite(view, next) && !isFinite(view, before)) return [];
    return [{ start: before.end, end: word.end, rule: 'link adverb', when: 'always' }];
  });
};
