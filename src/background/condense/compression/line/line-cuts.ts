import type { Span } from '../../../../model/span';
import { cutsIn } from '../cuts-in';
import { timeAdjunct } from '../rules/time-adjunct';
import { splitsQuote, type SentenceView } from '../sentence-view';
import { lineEnding } from './line-ending';
import { placeAdjunct } from './place-adjunct';
import { secondVerb } from './second-verb';

/** Rules that would be misled by a title, which may open with a name in apposition: "Facundo Arata, the …". */
const isOfOpening = (rule: string): boolean => rule.startsWith('opening');

/**
 * What may go from a line, in the order in which it should: the day, what the rules for facts find, a place, and
 * last what closes the sentence. Who said it stays: a line has no other place for the speaker. So do numbers.
 */
export function lineCuts(view: SentenceView): readonly (readonly Span[])[] {
  const found = cutsIn(view).filter(
    ({ speaker, rule, start, end }) =>
      speaker === undefined && !isOfOpening(rule) && !/\p{N}/u.test(view.text.slice(start, end)),
  );
  const ofRules = found.filter(({ rule, when }) => rule !== 'time' && when !== 'ifTight');
  const one = (spans: readonly Span[]): readonly (readonly Span[])[] =>
    spans.filter((span) => !splitsQuote(view, span)).map((span) => [span]);
  const endings = [...lineEnding(view), ...found.filter(({ when }) => when === 'ifTight')];
  return [
    ...one(timeAdjunct(view)),
    ...one(ofRules.filter(({ when }) => when === 'always')),
    ...one(placeAdjunct(view)),
    ofRules.filter(({ when }) => when === 'ifCheap'),
    endings,
    ...one(secondVerb(view)),
  ];
}
