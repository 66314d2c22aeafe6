import type { Span } from '../../../../model/span';
import { isOpenEnded } from '../clause';
import { mustStay } from '../guard';
import { isFinite, isSurelyFinite } from '../verb';
import { closingAt, type SentenceView } from '../sentence-view';

const FEWEST_BEFORE = 6;

/** Finds " and target an American dissident" after "to smuggle …": a second infinitive with its own object. */
export function secondVerb(view: SentenceView): readonly Span[] {
  const { sentence, segments, table, text } = view;
  const { words } = sentence;
  // "to beat, rob and leave the driver": the last item of a list.
  if (segments.length > 1) return [];
  const end = closingAt(view);
  return words.flatMap((word, i): readonly Span[] => {
    const before = words[i - 1];
    const main = words.slice(0, i);
    const rest = words.slice(i);
    if (before === undefined || i < FEWEST_BEFORE || !table.conjunctions.has(word.lower)) return [];
    if (text.slice(before.end, word.start) !== ' ' || mustStay(view, rest)) return [];
    const isVerb = /^\p{Ll}/u.test(words[i + 1]?.text ?? '') && table.articles.has(words[i + 2]?.lower ?? '');
    const hasInfinitive = main.some(
      ({ lower }, at) => table.infinitives.has(lower) && /^\p{Ll}/u.test(main[at + 1]?.text ?? ''),
    );
    const isWhole =
      main.some((one) => isFinite(view, one)) &&
      !main.some(({ lower }) => table.relatives.has(lower) || table.subordinators.has(lower));
    if (!isVerb || !hasInfinitive || !isWhole || isOpenEnded(view, before)) return [];
    // "… and hit the wall was jailed": the main verb comes later.
    if (rest.some((one) => isSurelyFinite(view, one))) return [];
    return [{ start: before.end, end }];
  });
}
