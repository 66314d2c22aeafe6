import type { Span } from '../../../../model/span';
import { asideKind } from '../aside-kind';
import { attributionIn, speakerOf } from '../attribution';
import { mustStay } from '../guard';
import { isFinite } from '../verb';
import { closingAt, wordsOfSegments, type CutRule, type SentenceView } from '../sentence-view';
import { sourceOpening } from '../source-opening';

const FEWEST_CLAIM = 5;
/** The attribution and the apposition of its speaker. */
const MOST_SEGMENTS = 3;

/**
 * "…, police said on Monday.", "…, according to two officials.", "…, said Quill, a spokesman for the port.":
 * the words are cut, and the speaker is kept beside the fact.
 */
export const attributionTail: CutRule = (view) => {
  const { segments } = view;
  const end = closingAt(view);
  for (let at = segments.length - 1; at >= 1 && at >= segments.length - MOST_SEGMENTS; at -= 1) {
    const segment = segments[at];
    const speaker = segment === undefined ? undefined : tailSpeaker(view, at, end);
    if (segment === undefined || speaker === undefined) continue;
    const claim = wordsOfSegments(view, 0, at);
    if (!isClaim(view, at)) return [];
    if (claim.length < FEWEST_CLAIM || !claim.some((word) => isFinite(view, word))) return [];
    return [{ start: segment.start - 1, end, rule: 'attribution', when: 'ifCheap', speaker }];
  }
  return [];
};

function tailSpeaker(view: SentenceView, at: number, end: number): Span | undefined {
  const { segments, table, text } = view;
  const words = segments[at]?.words ?? [];
  const [first] = words;
  if (first === undefined) return undefined;
  const isLast = at === segments.length - 1;
  // The words after the speaker are cut too: they must be an aside that holds nothing that has to stay.
  if (!isLast && !isAside(view, at + 1)) return undefined;
  const phrase = text.slice(first.start, end).toLowerCase();
  const opener = sourceOpening(phrase, table);
  if (opener !== undefined) {
    const named = words.filter(({ start }) => start >= first.start + opener.length);
    // "según informó la policía"; but "according to reports from Orla".
    const isVerb = table.saying.has(named[0]?.lower ?? '') && !table.adjuncts.has(named[1]?.lower ?? '');
    // "officials who were not authorised to speak": at the end, the relative clause that identifies the speaker stays.
    const relative = isLast ? named.findIndex(({ lower }) => table.relatives.has(lower)) : -1;
    const head = relative < 1 ? named : named.slice(0, relative);
    const speaker = speakerOf(view, isVerb ? head.slice(1) : head);
    return speaker === undefined ? undefined : { start: speaker.start, end: isLast ? end : speaker.end };
  }
  const found = attributionIn(view, words);
  if (found === undefined) return undefined;
  if (isLast) return found.speaker;
  // "Quill reported, quoting officials" only cites; "Quill said, killing the plan" says what happened.
  if (table.citing.has(segments[at + 1]?.words[0]?.lower ?? '')) return found.speaker;
  // "said Quill, a spokesman for the port": the speaker must come last, directly before its apposition.
  return found.speaker.end === words.at(-1)?.end ? { ...found.speaker, end } : undefined;
}

/** Whether an aside on the speaker fills the rest: ", a spokesman for the port", ", who leads the search". */
function isAside(view: SentenceView, at: number): boolean {
  const { segments, table } = view;
  const segment = segments[at];
  const before = segments[at - 1];
  if (segment === undefined || before === undefined) return false;
  const opening = segment.words[0]?.lower ?? '';
  const words = wordsOfSegments(view, at);
  const kind = asideKind(view, segment, before);
  const isOfSpeaker = kind === 'participle' ? table.citing.has(opening) : kind !== undefined;
  return (table.articles.has(opening) || isOfSpeaker) && !mustStay(view, words);
}

/** Whether the claim is not a quotation: one that opens it, or ends right before the attribution, needs its speaker. */
function isClaim({ quotes, segments, text }: SentenceView, at: number): boolean {
  const comma = (segments[at]?.start ?? 1) - 1;
  const startsQuoted = quotes.some(({ start }) => start <= (segments[0]?.words[0]?.start ?? 0));
  return !startsQuoted && !quotes.some(({ end }) => end === comma && /\S/u.test(text[comma - 1] ?? ''));
}
