import { attributionIn } from '../attribution';
import { isFinite, opensWithVerb } from '../clause';
import { wordsIn, wordsOfSegments, type Cut, type CutRule } from '../sentence-view';

const LONGEST = 8;
const FEWEST_LEFT = 6;

/** "The dam, police said, was unsafe" → "The dam was unsafe"; "In May, police said, the dam broke" keeps a comma. */
export const attributionInset: CutRule = (view) => {
  const { segments, sentence } = view;
  return segments.flatMap((segment, i): readonly Cut[] => {
    const next = segments[i + 1];
    const subject = next?.words[0];
    if (i === 0 || next === undefined || subject === undefined || segment.words.length > LONGEST) return [];
    const found = attributionIn(view, segment.words);
    const rest = sentence.words.length - segment.words.length;
    if (found === undefined || rest < FEWEST_LEFT) return [];
    const before = wordsOfSegments(view, 0, i);
    const cut = { rule: 'attribution inset', when: 'always', speaker: found.speaker } as const;
    if (opensWithVerb(view, next.words) && !before.some((word) => isFinite(view, word)))
      return [{ ...cut, start: segment.start - 1, end: next.start }];
    // The comma after the opening phrase stays; a pronoun may mean the speaker.
    const { table } = view;
    const isOpening =
      !before.some((word) => isFinite(view, word)) && table.adjuncts.has(before[0]?.lower ?? '');
    const isSafe = !table.leaning.has(subject.lower) && !table.personal.has(subject.lower);
    const isClause = wordsIn(view, next).some((word) => isFinite(view, word));
    return isOpening && isSafe && isClause ? [{ ...cut, start: segment.start - 1, end: next.start - 1 }] : [];
  });
};
