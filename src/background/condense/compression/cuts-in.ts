import { CUT_RULES, FRAME_RULES } from './rules';
import { narrowed, splitsQuote, type Cut, type SentenceView } from './sentence-view';

/**
 * Returns all cuts that the rules find in a sentence, except those that break up a quotation: first its frame, from
 * the outside in, then its inside, so that "…, leaving two dead, police said" ends at "dead" for the rules
 * about endings.
 */
export function cutsIn(view: SentenceView): readonly Cut[] {
  const cuts: Cut[] = [];
  let body = view;
  for (const rule of FRAME_RULES) {
    for (const cut of allowed(body, rule(body))) {
      if (!leavesQuote(view, cut)) cuts.push(cut);
      const { start, end } = body.sentence.span;
      const isOpening = cut.start === start;
      body = narrowed(body, isOpening ? { start: cut.end, end } : { start, end: cut.start });
    }
  }
  const within = CUT_RULES.flatMap((rule) => allowed(body, rule(body)));
  return [...cuts, ...within.filter((cut) => !leavesQuote(view, cut))];
}

/** A closing mark after a space: after the cut it would be drawn up to the words before it. */
const LOOSE_MARK = /^\s[\p{Pe}\p{Pf}.,;:!?%"']/u;

/** Quoted words stay with their speaker: a reader may meet the fact without the speaker field beside it. */
const leavesQuote = ({ quotes }: SentenceView, { speaker, start, end }: Cut): boolean =>
  speaker !== undefined && quotes.some((quote) => quote.end <= start || quote.start >= end);

const allowed = (view: SentenceView, cuts: readonly Cut[]): readonly Cut[] =>
  cuts.filter(
    (cut) =>
      cut.start < cut.end &&
      !splitsQuote(view, cut) &&
      !LOOSE_MARK.test(view.text.slice(cut.end, cut.end + 2)),
  );
