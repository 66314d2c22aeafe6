import { attributionIn, speakerOf } from '../attribution';
import { isGuard } from '../guard';
import { isFinite, opensWithVerb } from '../verb';
import type { Span } from '../../../../model/span';
import {
  wordsIn,
  wordsOfSegments,
  type Cut,
  type CutRule,
  type Segment,
  type SentenceView,
} from '../sentence-view';
import { sourceOpening } from '../source-opening';

const LONGEST = 8;
const FEWEST_LEFT = 6;

/** "The dam, police said, was unsafe" → "The dam was unsafe"; "In May, police said, the dam broke" keeps a comma. */
export const attributionInset: CutRule = (view) => {
  const { segments, sentence } = view;
  return segments.flatMap((segment, i): readonly Cut[] => {
    const next = segments[i + 1];
    const subject = next?.words[0];
    if (i === 0 || next === undefined || subject === undefined || segment.words.length > LONGEST) return [];
    const speaker = accordingTo(view, segment) ?? attributionIn(view, segment.words)?.speaker;
    const rest = sentence.words.length - segment.words.length;
    if (speaker === undefined || rest < FEWEST_LEFT) return [];
    const before = wordsOfSegments(view, 0, i);
    const cut = { rule: 'attribution inset', when: 'always', speaker } as const;
    if (opensWithVerb(view, next.words) && !before.some((word) => isFinite(view, word)))
      return [{ ...cut, start: segment.start - 1, end: next.start }];
    // Keep the comma after the opening phrase. A pronoun as subject may refer to the speaker.
    const { table } = view;
    const isOpening =
      !before.some((word) => isFinite(view, word)) && table.adjuncts.has(before[0]?.lower ?? '');
    const isSafe = !table.leaning.has(subject.lower) && !table.personal.has(subject.lower);
    const isClause = wordsIn(view, next).some((word) => isFinite(view, word));
    return isOpening && isSafe && isClause ? [{ ...cut, start: segment.start - 1, end: next.start - 1 }] : [];
  });
};

/** Returns the source named by ", according to port officials," between the subject and its verb. */
function accordingTo(view: SentenceView, { words, end }: Segment): Span | undefined {
  const [first] = words;
  if (first === undefined || words.some((word) => isGuard(view, word))) return undefined;
  const phrase = view.text.slice(first.start, end).toLowerCase();
  const opener = sourceOpening(phrase, view.table);
  if (opener === undefined) return undefined;
  return speakerOf(
    view,
    words.filter(({ start }) => start >= first.start + opener.length),
  );
}
