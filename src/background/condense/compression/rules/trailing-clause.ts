import type { Word } from '../../sentences/words';
import { isOpenEnded } from '../clause';
import { isGuard, mustStay } from '../guard';
import { isFinite, isPast, isSurelyFinite } from '../verb';
import { closingAt, type Cut, type CutRule, type SentenceView } from '../sentence-view';

const FEWEST_BEFORE = 6;

/**
 * Cuts a closing clause or phrase that no comma separates from a past event: " after some walkers found it", " in a
 * bid to save money". In the present tense it may be a condition ("officers win when citizens complain"), after a
 * negation it may be in its scope ("was not hurt because …").
 */
export const trailingClause: CutRule = (view) => {
  const { sentence, text, table } = view;
  const { words } = sentence;
  const end = closingAt(view);
  return words.flatMap((word, i): readonly Cut[] => {
    const before = words[i - 1];
    if (before === undefined || i < FEWEST_BEFORE || text.slice(before.end, word.start) !== ' ') return [];
    if (!opensClosing(view, word)) return [];
    const rest = words.slice(i);
    if (mustStay(view, rest) || !isEvent(view, i)) return [];
    if (isTimed(view, before) || /[:;]/u.test(text.slice(sentence.span.start, word.start))) return [];
    const phrase = text.slice(word.start, end).toLowerCase();
    const isPurpose =
      table.closingPhrases.some((opening) => phrase.startsWith(`${opening} `)) && !hasOwnVerb(view, rest);
    if (/[:;]/u.test(phrase)) return [];
    const isClause = table.closingClauses.has(word.lower) && isClauseAfter(view, rest);
    if (!isPurpose && !isClause) return [];
    return [{ start: before.end, end, rule: 'trailing clause', when: 'ifTight' }];
  });
};

const opensClosing = ({ table }: SentenceView, { lower }: Word): boolean =>
  table.closingClauses.has(lower) || table.closingPhrases.some((phrase) => phrase.startsWith(lower));

/** Whether the words before are a complete clause about the past, without a negation or a subordinate clause. */
function isEvent(view: SentenceView, upTo: number): boolean {
  const { table, sentence, segments } = view;
  const words = sentence.words.slice(0, upTo);
  const [first] = words;
  if (first === undefined || table.subordinators.has(first.lower) || isOpenEnded(view, words.at(-1)))
    return false;
  const at = words.findIndex((word) => isFinite(view, word));
  const verb = words[at];
  if (verb === undefined || !isPast(view, verb) || words.some((word) => isGuard(view, word))) return false;
  const opened = words.some(
    ({ lower }) =>
      table.complementisers.has(lower) || table.directSpeech.has(lower) || table.subordinators.has(lower),
  );
  // Inside an aside the clause would belong to the aside.
  const inFirst = (segments[0]?.end ?? 0) > (words.at(-1)?.end ?? 0);
  return !opened && inFirst && at > 0;
}

/** "two days after", "shortly before": the time belongs to what follows. */
const isTimed = (view: SentenceView, { lower, text }: Word): boolean =>
  view.table.units.has(lower) || view.table.timed.has(lower) || lower.endsWith('ly') || /^\p{N}/u.test(text);

/** "in a bid to improve it remains open": the main verb may come later. */
function hasOwnVerb(view: SentenceView, rest: readonly Word[]): boolean {
  const { table } = view;
  const verb = rest.findIndex((word, i) => i > 0 && isSurelyFinite(view, word));
  const opened = rest.findIndex(
    ({ lower }, i) =>
      i > 0 &&
      [table.subordinators, table.complementisers, table.relatives].some((words) => words.has(lower)),
  );
  return verb > 0 && (opened < 0 || verb < opened);
}

/** Whether a participle or a finite verb follows: "after scoring", "when the dam broke"; not "after the war". */
function isClauseAfter(view: SentenceView, rest: readonly Word[]): boolean {
  const [opener, first] = rest;
  if (first === undefined || opener === undefined) return false;
  const { table } = view;
  const isIng = table.participleEnding !== undefined && first.lower.endsWith(table.participleEnding);
  if (isIng && table.adjuncts.has(opener.lower)) return first.lower.length > 5;
  const verb = rest.findIndex((word, i) => i > 1 && isSurelyFinite(view, word));
  const opened = rest.findIndex(
    ({ lower }, i) => i > 0 && (table.subordinators.has(lower) || table.complementisers.has(lower)),
  );
  // "described it as a defeat and has left": after "and" the verb may belong to the main clause.
  const joined = rest.findIndex(({ lower }) => table.conjunctions.has(lower));
  return verb > 0 && (opened < 0 || verb < opened) && (joined < 0 || verb < joined);
}
