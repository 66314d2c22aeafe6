import { speakerOf } from '../attribution';
import { opensNounPhrase } from '../clause';
import { isFinite } from '../verb';
import { wordsIn, type CutRule, type SentenceView } from '../sentence-view';
import { sourceOpening } from '../source-opening';
import type { Word } from '../../sentences/words';

const FEWEST_CLAIM = 6;

/**
 * Cuts the attribution in "According to Quill, the dam is unsafe", as `attributionTail` does at the end. "Quill said
 * that …" stays: without its verb of saying, the claim would read as the article's own.
 */
export const attributionOpening: CutRule = (view) => {
  const { segments, table, text, sentence } = view;
  const [first, second] = segments;
  if (first === undefined || second === undefined || table.isVerbSecond) return [];
  const phrase = text.slice(sentence.span.start, first.end).toLowerCase();
  const opener = sourceOpening(phrase, table);
  if (opener === undefined) return [];
  const named = first.words.filter(({ start }) => start >= sentence.span.start + opener.length);
  const speaker = speakerOf(view, named);
  const subject = second.words[0];
  const claim = wordsIn(view, { start: second.start, end: sentence.span.end });
  // "According to Quill, a clerk, the dam …": the second segment must be the claim.
  const isClaim = second.words.some((word) => isFinite(view, word)) && claim.length >= FEWEST_CLAIM;
  if (speaker === undefined || subject === undefined || !isClaim || !isOwnSubject(view, claim)) return [];
  return [{ start: first.start, end: subject.start, rule: 'attribution opening', when: 'always', speaker }];
};

/**
 * Whether a claim keeps its meaning without its speaker: it names its own subject, no pronoun in it may refer to
 * the speaker, and the speaker cannot be the subject of a later verb ("… and declined to say more").
 */
function isOwnSubject(view: SentenceView, claim: readonly Word[]): boolean {
  const { table } = view;
  if (!opensNounPhrase(view, claim[0])) return false;
  if (
    view.quotes.length > 0 ||
    claim.some(({ lower }) => table.leaning.has(lower) || table.personal.has(lower))
  )
    return false;
  return !claim.some((word, i) => table.coordinators.has(word.lower) && isFinite(view, claim[i + 1]));
}
