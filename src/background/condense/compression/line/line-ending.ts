import type { Span } from '../../../../model/span';
import type { Word } from '../../sentences/words';
import { isOpenEnded, isWholeClause } from '../clause';
import { isGuard, mustStay } from '../guard';
import { isFinite, isParticiple, isSurelyFinite, opensWithVerb } from '../verb';
import { closingAt, wordsOfSegments, type SentenceView } from '../sentence-view';

const FEWEST_BEFORE = 6;

/** Finds endings a sentence is complete without: "after opposition parties …", "as part of …", ", a move that …". */
export function lineEnding(view: SentenceView): readonly Span[] {
  return [...adjuncts(view), ...appositions(view)];
}

/** ", a move that could …": a comment on the whole sentence is cut as a whole, including its own hedges. */
function appositions(view: SentenceView): readonly Span[] {
  const { segments, table, text } = view;
  const end = closingAt(view);
  return segments.flatMap((segment, at): readonly Span[] => {
    const [first] = segment.words;
    if (at === 0 || first === undefined || !table.articles.has(first.lower)) return [];
    const phrase = text.slice(first.start, end).toLowerCase();
    const isOfWhole = table.trailing.some((opening) => phrase.startsWith(`${opening} `));
    const hasNumber = wordsOfSegments(view, at).some((word) => /\p{N}/u.test(word.text));
    const goesOn = segments.slice(at + 1).some(({ words }) => opensWithVerb(view, words));
    return isOfWhole && !hasNumber && !goesOn && isWholeClause(view, at)
      ? [{ start: segment.start - 1, end }]
      : [];
  });
}

function adjuncts(view: SentenceView): readonly Span[] {
  const { sentence, segments, text } = view;
  const { words } = sentence;
  const end = closingAt(view);
  // Beyond the first comma the adjunct would belong to what follows the comma.
  const open = segments[0]?.words.length ?? 0;
  return words.flatMap((word, i): readonly Span[] => {
    const before = words[i - 1];
    if (before === undefined || i < FEWEST_BEFORE || i > open) return [];
    const gap = text.slice(before.end, word.start);
    const rest = words.slice(i);
    if ((gap !== ' ' && gap !== ', ') || rest.length < 2 || mustStay(view, rest)) return [];
    if (!opensAdjunct(view, word, gap) || !isWhole(view, outsideQuotes(view, words.slice(0, i)), rest))
      return [];
    if (segments.slice(1).some((segment) => opensWithVerb(view, segment.words))) return [];
    return [{ start: before.end, end }];
  });
}

/** "“We never knew”: …": quoted words are not part of the clause. */
const outsideQuotes = ({ quotes }: SentenceView, words: readonly Word[]): readonly Word[] =>
  words.filter((word) => !quotes.some(({ start, end }) => start <= word.start && word.end <= end));

/**
 * Whether a word opens an adjunct. Where verbs close the sentence ("wurde nach einem Streit entlassen"), only a clause
 * after a comma can be separated.
 */
function opensAdjunct({ table, text, sentence }: SentenceView, word: Word, gap: string): boolean {
  if (table.isVerbSecond)
    return gap === ', ' && table.lineEnds.has(word.lower) && table.subordinators.has(word.lower);
  const phrase = text.slice(word.start, sentence.span.end).toLowerCase();
  if (table.closingPhrases.some((opening) => phrase.startsWith(`${opening} `))) return true;
  // "will be set after the hearing": in a statement about the future it may be the condition.
  const isToCome = sentence.words.some(({ lower, end }) => end < word.start && table.futures.has(lower));
  // "en protesta por": the last word of such a phrase opens nothing.
  const before = text.slice(sentence.span.start, word.end).toLowerCase();
  const isOfPhrase = table.closingPhrases.some((opening) => before.endsWith(` ${opening}`));
  return table.lineEnds.has(word.lower) && !isToCome && !isOfPhrase;
}

/** Whether the words before say on their own who did what, and do not end in a word that needs a complement. */
function isWhole(view: SentenceView, words: readonly Word[], rest: readonly Word[]): boolean {
  const { table } = view;
  const before = words.at(-1);
  if (before === undefined || isOpenEnded(view, before) || table.stopwords.has(before.lower)) return false;
  // The scope of a negation or a hedge may include the ending: "was not hurt because …".
  if (words.some((word) => isGuard(view, word))) return false;
  // "two days after", "shortly before": the time belongs to what follows.
  if (table.units.has(before.lower) || table.timed.has(before.lower) || before.lower.endsWith('ly'))
    return false;
  if (/^\p{N}/u.test(before.text)) return false;
  const verb = mainVerb(view, words);
  if (verb === undefined) return false;
  const tailVerb = rest.slice(1).some((word) => isSurelyFinite(view, word));
  // "handed over the keys", "was named after her": the word belongs to the verb.
  const isVerb = isFinite(view, before) || isParticiple(view, before);
  if (isVerb && !tailVerb) return false;
  // "The man charged over a fire during the storm was freed": the unambiguous verb may be the main one.
  return (
    isSurelyFinite(view, verb) ||
    !rest.slice(1).some(({ lower }) => table.auxiliaries.has(lower) || table.pasts.has(lower))
  );
}

/**
 * Returns the first finite verb if it precedes every subordinate clause and the last of these has its own verb:
 * "resigned after parties called for it", not "A woman who fell ill".
 */
function mainVerb(view: SentenceView, words: readonly Word[]): Word | undefined {
  const { table } = view;
  const opens = ({ lower }: Word): boolean =>
    table.relatives.has(lower) || table.complementisers.has(lower) || table.subordinators.has(lower);
  const at = words.findIndex((word) => isFinite(view, word));
  const first = words.findIndex(opens);
  const last = words.findLastIndex(opens);
  if (at < 1 || (first >= 0 && first < at)) return undefined;
  return last < 0 || words.slice(last + 1).some((word) => isFinite(view, word)) ? words[at] : undefined;
}
