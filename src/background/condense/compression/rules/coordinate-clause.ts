import { isOpenEnded, isWholeClause } from '../clause';
import { mustStay } from '../guard';
import { asksBefore, mayAsk } from '../list';
import { isFinite } from '../verb';
import {
  closingAt,
  wordsIn,
  wordsOfSegments,
  type Cut,
  type CutRule,
  type Segment,
  type SentenceView,
} from '../sentence-view';

const FEWEST_WORDS = 4;
const FEWEST_LEFT = 6;

/** Cuts a second statement: ", and Quill moved to Brill", ", and has called for talks", "; the port is closed". */
export const coordinateClause: CutRule = (view) => [...afterAnd(view), ...afterSemicolon(view)];

function afterAnd(view: SentenceView): readonly Cut[] {
  const { segments, table } = view;
  const end = closingAt(view);
  return segments.flatMap((segment, at): readonly Cut[] => {
    const [first] = segment.words;
    if (at === 0 || first === undefined || !table.conjunctions.has(first.lower)) return [];
    // "confirmed that the lamps were off, and that he signed": the second claim matters as much as the first.
    const second = segment.words[1];
    if (second === undefined || table.complementisers.has(second.lower)) return [];
    // "asked who paid, and when it was closed".
    if (mayAsk(view, second) && asksBefore(view, wordsOfSegments(view, 0, at))) return [];
    const words = wordsOfSegments(view, at);
    const isClause = segment.words.slice(1).some((word) => isFinite(view, word));
    if (!isClause || words.length < FEWEST_WORDS || mustStay(view, words)) return [];
    // "whether …, and …": the second clause may depend on the word that opened the first.
    if (
      segments
        .slice(0, at)
        .some(
          ({ words: [opening] }, i) =>
            i > 0 && opening !== undefined && table.subordinators.has(opening.lower),
        )
    )
      return [];
    if (waitsForVerb(view, at) || sharesObject(view, at)) return [];
    return isWholeClause(view, at) && !isJoinedList(view, at)
      ? [{ start: segment.start - 1, end, rule: 'second clause', when: 'ifCheap', isNextDeed: true }]
      : [];
  });
}

/** "Vane overheard, and was party to, many stories": both verbs share the object after the second comma. */
const sharesObject = (view: SentenceView, at: number): boolean =>
  at < view.segments.length - 1 && isOpenEnded(view, view.segments[at]?.words.at(-1));

/** "wondering if the wall, the pier, and the money are enough": the verb of a clause within is still to come. */
function waitsForVerb(view: SentenceView, at: number): boolean {
  const before = wordsOfSegments(view, 0, at);
  const opener = before.findLastIndex(({ lower }) => view.table.complementisers.has(lower));
  return opener >= 0 && !before.slice(opener + 1).some((word) => isFinite(view, word));
}

/** "Quill came, Vane went, and …", "The port is shut, its cranes stand still, and …": the last clause of a list. */
function isJoinedList(view: SentenceView, at: number): boolean {
  const before = view.segments[at - 1];
  if (at < 2 || before === undefined) return false;
  const isSecond = view.segments.slice(0, at - 1).some((segment) => isStatement(view, segment));
  return before.words.length < FEWEST_WORDS || (isSecond && isStatement(view, before));
}

/** Whether a segment is a subject followed by its verb, not an opening phrase, relative clause or second predicate. */
function isStatement(view: SentenceView, { words }: Segment): boolean {
  const { subordinators, complementisers, conjunctions } = view.table;
  const [first] = words;
  const opens = [subordinators, complementisers, conjunctions].some((set) => set.has(first?.lower ?? ''));
  return !opens && words.findIndex((word) => isFinite(view, word)) > 0;
}

function afterSemicolon(view: SentenceView): readonly Cut[] {
  const { text, sentence } = view;
  const end = closingAt(view);
  const start = text.indexOf(';', sentence.span.start);
  // Two semicolons separate the items of a list.
  const isOnly = start >= 0 && start < end && !text.slice(start + 1, end).includes(';');
  if (!isOnly) return [];
  const before = wordsIn(view, { start: sentence.span.start, end: start });
  const after = wordsIn(view, { start, end });
  if (before.length < FEWEST_LEFT || after.length < FEWEST_WORDS || mustStay(view, after)) return [];
  if (!before.some((word) => isFinite(view, word)) || !after.some((word) => isFinite(view, word))) return [];
  return [{ start, end, rule: 'semicolon', when: 'ifCheap' }];
}
