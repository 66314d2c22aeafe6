import { isGuard } from '../guard';
import { isFinite } from '../verb';
import type { CutRule } from '../sentence-view';

/** "not only …, but also", "not just the school, it's also the town". */
const ANSWERED: ReadonlySet<string> = new Set(['only', 'just', 'but']);

/**
 * "He also called for …" → "He called for …": beside a finite verb, or between commas. Never after "but" or
 * "not only", where it answers, nor at the end.
 */
export const linkAdverb: CutRule = (view) => {
  const { sentence, table, text, segments } = view;
  if (table.linkAdverbs.size === 0) return [];
  const { words } = sentence;
  return words.flatMap((word, i) => {
    const before = words[i - 1];
    const next = words[i + 1];
    if (!table.linkAdverbs.has(word.lower) || before === undefined || next === undefined) return [];
    if (isGuard(view, before) || isGuard(view, next) || words.some(({ lower }) => ANSWERED.has(lower)))
      return [];
    const segment = segments.findIndex(({ start, end }) => start <= word.start && word.end <= end);
    if (segments[segment]?.words.length === 1 && segment > 0) {
      const isMiddle = segment < segments.length - 1 && isFinite(view, next);
      if (!isMiddle) return [];
      return [
        { start: (segments[segment]?.start ?? 0) - 1, end: next.start, rule: 'link adverb', when: 'always' },
      ];
    }
    const isPlain = text.slice(before.end, word.start) === ' ' && text.slice(word.end, next.start) === ' ';
    if (!isPlain || table.conjunctions.has(before.lower) || table.openers.includes(before.lower)) return [];
    if (!isFinite(view, next) && !isFinite(view, before)) return [];
    return [{ start: before.end, end: word.end, rule: 'link adverb', when: 'always' }];
  });
};
