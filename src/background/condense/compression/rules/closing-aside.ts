import type { Word } from '../../sentences/words';
import { asideKind } from '../aside-kind';
import { isCleft, isSurelyFinite, isWholeClause, mustStay, opensWithVerb } from '../clause';
import { closingAt, wordsOfSegments, type CutRule, type SentenceView } from '../sentence-view';

const MOST_SEGMENTS = 4;

/** ", sending shares lower", ", which lies in a valley", ", while …", ", in a £1 race": what hangs on a whole clause. */
export const closingAside: CutRule = (view) => {
  const { segments } = view;
  const end = closingAt(view);
  // "first, …; second, …": what hangs on the last part alone leaves that part open.
  if (view.text.slice(view.sentence.span.start, end).includes(';')) return [];
  const cuts = [];
  for (let at = segments.length - 1; at >= 1 && at >= segments.length - MOST_SEGMENTS; at -= 1) {
    const segment = segments[at];
    if (segment === undefined) break;
    const words = wordsOfSegments(view, at);
    // The main clause must not go on in what would be cut, nor a list.
    const goesOn = segments
      .slice(at + 1)
      .some((later) => opensWithVerb(view, later.words) || goesOnWith(view, later.words));
    if (goesOn || mustStay(view, words)) break;
    const kind = closingKind(view, at);
    if (kind === undefined || isCleft(view, at) || isList(view, at, kind) || !isWholeClause(view, at))
      continue;
    cuts.push({ start: segment.start - 1, end, rule: `closing ${kind}`, when: 'ifCheap' as const });
  }
  // The longest first: a shorter one within it is for those who keep the rest.
  return cuts.toReversed();
};

/** ", that did for Downton", ", to leave the port": the clause goes on with what it is about. */
const goesOnWith = ({ table }: SentenceView, [first]: readonly Word[]): boolean =>
  table.thatWords.has(first?.lower ?? '') || table.infinitives.has(first?.lower ?? '');

function closingKind(view: SentenceView, at: number): string | undefined {
  const { segments, table, text } = view;
  const segment = segments[at];
  const before = segments[at - 1];
  const [first] = segment?.words ?? [];
  if (segment === undefined || before === undefined || first === undefined) return undefined;
  const phrase = text.slice(first.start, view.sentence.span.end).toLowerCase();
  if (table.accordingTo.some((according) => phrase.startsWith(`${according} `))) return undefined;
  if (table.trailing.some((opening) => phrase.startsWith(`${opening} `))) return 'clause';
  const kind = asideKind(view, segment, before);
  if (kind !== undefined && kind !== 'age') return kind;
  // A German preposition may open a relative clause, which may restrict: ", mit dem er floh".
  const isAdjunct =
    !table.isVerbSecond && table.adjuncts.has(first.lower) && !table.conjunctions.has(first.lower);
  // After an aside it goes on with the clause: "requires Vane, who is ill, to leave".
  const followsAside = at > 1 && asideKind(view, before, segments[at - 2] ?? before) !== undefined;
  return isAdjunct && !followsAside && at === segments.length - 1 && segment.words.length > 1
    ? 'adjunct'
    : undefined;
}

/** "a baker, a tailor and two clerks", "exposing, punishing and driving out": one of several is no aside. */
function isList(view: SentenceView, at: number, kind: string): boolean {
  const { segments, table } = view;
  const later = segments.slice(at + 1);
  const [first] = segments[at]?.words ?? [];
  const before = wordsOfSegments(view, 0, at);
  if (later.some(({ words }) => table.coordinators.has(words[0]?.lower ?? ''))) return true;
  // "the repair of the gate in Orla, the closing of the port and a new mayor": noun phrases in a row.
  const isJoined = wordsOfSegments(view, at).some(({ lower }) => table.conjunctions.has(lower));
  if (kind === 'apposition' && isJoined) return true;
  // "charged Vane, a clerk, with theft": the clause goes on after the apposition.
  const goesOn = later.some(({ words: [opening] }) => table.adjuncts.has(opening?.lower ?? ''));
  if (kind === 'apposition' && goesOn) return true;
  const previous = segments[at - 1];
  // "images of a man, with a knife, robbing a bank": after such an aside it may hang on the noun.
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
  // "have the purists, and perhaps some fans, spitting": what is joined between commas leaves the clause open.
  const isOpen = segments
    .slice(1, at)
    .some(
      ({ words }) =>
        table.coordinators.has(words[0]?.lower ?? '') && !words.some((word) => isSurelyFinite(view, word)),
    );
  return isParallel || isOpen || isGerundList(view, at, before);
}

/** A second "-ing" after the cut's first one, and one before it: "including raising taxes, cutting costs and …". */
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

/** What may follow a participle that is no adjective: "leaving the town", "killing him", "saying that". */
const opensObject = ({ table }: SentenceView, word: Word | undefined): boolean =>
  word !== undefined &&
  (table.stopwords.has(word.lower) || table.adjuncts.has(word.lower) || /^[\p{Lu}\p{N}]/u.test(word.text));
