import { CUT_RULES, FRAME_RULES } from './rules';
import { narrowed, splitsQuote, type Cut, type SentenceView } from './sentence-view';

/**
 * All that the rules find in a sentence, apart from what touches a quotation: first its frame, from outside
 * in, then what is within, so that "…, leaving two dead, police said" ends at "dead" for the rules of endings.
 */
export function cutsIn(view: SentenceView): readonly Cut[] {
  const cuts: Cut[] = [];
  let body = view;
  for (const rule of FRAME_RULES) {
    for (const cut of allowed(body, rule(body))) {
      cuts.push(cut);
      const { start, end } = body.sentence.span;
      const isOpening = cut.start === start;
      body = narrowed(body, isOpening ? { start: cut.end, end } : { start, end: cut.start });
    }
  }
  return [...cuts, ...CUT_RULES.flatMap((rule) => allowed(body, rule(body)))];
}

/** A closing sign with a space before it would be drawn to the words before the cut. */
const LOOSE_SIGN = /^\s[\p{Pe}\p{Pf}.,;:!?%"']/u;

const allowed = (view: SentenceView, cuts: readonly Cut[]): readonly Cut[] =>
  cuts.filter(
    (cut) =>
      cut.start < cut.end &&
      !splitsQuote(view, cut) &&
      !LOOSE_SIGN.test(view.text.slice(cut.end, cut.end + 2)),
  );
