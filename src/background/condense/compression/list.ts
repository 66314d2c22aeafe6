import type { Word } from '../sentences/words';
import { wordsOfSegments, type SentenceView } from './sentence-view';
import { isSurelyFinite, opensObject } from './verb';

/** Detects a list item, not an aside: "a baker, a tailor and two clerks", "exposing, punishing and driving out". */
export function isInList(view: SentenceView, at: number, kind: string): boolean {
  const { segments, table } = view;
  const later = segments.slice(at + 1);
  const [first] = segments[at]?.words ?? [];
  const before = wordsOfSegments(view, 0, at);
  if (later.some(({ words }) => table.coordinators.has(words[0]?.lower ?? ''))) return true;
  if (isOfQuestions(view, at, before)) return true;
  // "the repair of the gate in Orla, the closing of the port and a new mayor": noun phrases in a row.
  const isJoined = wordsOfSegments(view, at).some(({ lower }) => table.conjunctions.has(lower));
  if (kind === 'apposition' && isJoined) return true;
  // "charged Vane, a clerk, with theft": the clause continues after the apposition.
  const goesOn = later.some(({ words: [opening] }) => table.adjuncts.has(opening?.lower ?? ''));
  if (kind === 'apposition' && goesOn) return true;
  const previous = segments[at - 1];
  // "images of a man, with a knife, robbing a bank": after such an aside the participle may modify the noun.
  if (kind === 'participle' && at > 1 && table.adjuncts.has(previous?.words[0]?.lower ?? '')) return true;
  // "travel, music, publishing and retailing", "a friendly, outgoing child".
  const isShort =
    at > 1 &&
    previous !== undefined &&
    previous.words.length <= 2 &&
    /^\p{Ll}/u.test(previous.words[0]?.text ?? '');
  const isAdjective =
    kind === 'participle' &&
    table.articles.has(before.at(-2)?.lower ?? '') &&
    !opensObject(view, segments[at]?.words[1]);
  if (isShort || isAdjective) return true;
  const isParallel = segments
    .slice(0, at)
    .some(
      ({ words }, i) =>
        i > 0 && words[0]?.lower === first?.lower && (words.length <= 4 || kind === 'adjunct'),
    );
  // "have the purists, and perhaps some fans, spitting": a conjunct between commas leaves the clause incomplete.
  const isOpen = segments
    .slice(1, at)
    .some(
      ({ words }) =>
        table.coordinators.has(words[0]?.lower ?? '') && !words.some((word) => isSurelyFinite(view, word)),
    );
  return isParallel || isOpen || isGerundList(view, at, before);
}

/** "asked what happened, who did it and why it matters": not relative clauses, but all that was asked. */
function isOfQuestions(view: SentenceView, at: number, before: readonly Word[]): boolean {
  const { conjunctions } = view.table;
  const words = view.segments[at]?.words ?? [];
  const isJoined = words.some((word, i) => conjunctions.has(words[i - 1]?.lower ?? '') && mayAsk(view, word));
  return isJoined && asksBefore(view, before);
}

/** "when", "why", "who"; not "that". */
export const mayAsk = ({ table }: SentenceView, { lower }: Word): boolean =>
  !table.thatWords.has(lower) &&
  !table.adjuncts.has(lower) &&
  [table.complementisers, table.relatives, table.subordinators].some((set) => set.has(lower));

/** Whether a question is asked in the words: "asked what happened". */
export const asksBefore = ({ table }: SentenceView, words: readonly Word[]): boolean =>
  words.some(({ lower }) => table.complementisers.has(lower) && !table.thatWords.has(lower));

/** Detects an "-ing" word before the cut and a second one inside it: "including raising taxes, cutting costs and …". */
function isGerundList(view: SentenceView, at: number, before: readonly Word[]): boolean {
  const ending = view.table.participleEnding;
  const [first, ...rest] = wordsOfSegments(view, at);
  if (ending === undefined || first === undefined || !first.lower.endsWith(ending)) return false;
  if (before.at(-1)?.lower.endsWith(ending) === true) return true;
  const isJoined = rest.some(
    (word, i) =>
      word.lower.endsWith(ending) &&
      (view.table.conjunctions.has(rest[i - 1]?.lower ?? '') || view.text[rest[i - 1]?.end ?? 0] === ','),
  );
  return isJoined && before.slice(-8).some(({ lower }) => lower.endsWith(ending));
}
