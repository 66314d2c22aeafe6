import { attributionIn, speakerOf } from '../attribution';
import { isFinite, isSurelyFinite, opensNounPhrase } from '../clause';
import { wordsIn, type Cut, type CutRule, type SentenceView } from '../sentence-view';
import type { Word } from '../../sentences/words';

const FEWEST_CLAIM = 6;
const LONGEST = 14;

/** "According to Quill, the dam is unsafe" and "NHK reported that the meeting is expected …": as the tail. */
export const attributionOpening: CutRule = (view) => [...accordingTo(view), ...saidThat(view)];

function accordingTo(view: SentenceView): readonly Cut[] {
  const { segments, table, text, sentence } = view;
  const [first, second] = segments;
  if (first === undefined || second === undefined || table.isVerbSecond) return [];
  const phrase = text.slice(sentence.span.start, first.end).toLowerCase();
  const opener = table.accordingTo.find((according) => phrase.startsWith(`${according} `));
  if (opener === undefined) return [];
  const named = first.words.filter(({ start }) => start >= sentence.span.start + opener.length);
  const speaker = speakerOf(view, named);
  const subject = second.words[0];
  const claim = wordsIn(view, { start: second.start, end: sentence.span.end });
  // "According to Quill, a clerk, the dam …": the second segment must be the claim.
  const isClaim = second.words.some((word) => isFinite(view, word)) && claim.length >= FEWEST_CLAIM;
  if (speaker === undefined || subject === undefined || !isClaim || !isOwnSubject(view, claim)) return [];
  return [{ start: first.start, end: subject.start, rule: 'attribution opening', when: 'always', speaker }];
}

function saidThat(view: SentenceView): readonly Cut[] {
  const { table, sentence, segments } = view;
  const { words } = sentence;
  const at = words.findIndex(({ lower }) => table.thatWords.has(lower));
  const that = words[at];
  const opening = words[0];
  if (that === undefined || opening === undefined || at < 2 || at > LONGEST) return [];
  if (that.start > (segments[0]?.end ?? 0)) return [];
  const before = words.slice(0, at);
  const found = attributionIn(view, before);
  const claim = words.slice(at + 1);
  const [subject] = claim;
  if (found === undefined || subject === undefined || found.speaker.start !== opening.start) return [];
  if (claim.length < FEWEST_CLAIM || !isOwnSubject(view, claim) || !isInOwnTense(view, claim)) return [];
  return [
    {
      start: opening.start,
      end: subject.start,
      rule: 'attribution opening',
      when: 'ifTight',
      speaker: found.speaker,
    },
  ];
}

/**
 * Whether a claim keeps its meaning without the one who made it: it names its own subject, no pronoun in it
 * may mean the speaker, and no later verb may be the speaker's ("… and declined to say more").
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

/** "said that it was unsafe" is a tense further back than what was meant: only present and future stay as they are. */
function isInOwnTense(view: SentenceView, claim: readonly Word[]): boolean {
  const verb = claim.find((word) => isSurelyFinite(view, word));
  return verb !== undefined && view.table.presents.has(verb.lower);
}
