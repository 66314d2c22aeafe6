import { opensNounPhrase } from '../clause';
import { mustStay } from '../guard';
import { isFinite, isParticiple } from '../verb';
import { wordsOfSegments, type Cut, type CutRule, type Segment, type SentenceView } from '../sentence-view';

const LONGEST = 12;
const LONGEST_POINTING = 6;
const FEWEST_LEFT = 5;

/**
 * Cuts a phrase before the main clause that refers back, gives a past time, or says what the subject did meanwhile:
 * "During those talks, Vane called …", "Earlier on Thursday, …", "Speaking in Orla, …".
 */
export const openingPhrase: CutRule = (view) => {
  const { table, segments } = view;
  const [first, second] = segments;
  // In a verb-second language, removing what precedes the verb would leave it first.
  if (first === undefined || second === undefined || table.isVerbSecond) return [];
  const kind = kindOf(view, first);
  const subject = second.words[0];
  if (kind === undefined || subject === undefined || mustStay(view, first.words)) return [];
  // "Mohammed of Orla, 21, is …": before an age the phrase is a name.
  if (/^\p{Nd}+$/u.test(subject.text)) return [];
  // A pronoun as subject may refer to someone named in the phrase.
  const isSubject =
    kind === 'points back'
      ? !table.stopwords.has(subject.lower) || table.articles.has(subject.lower)
      : opensNounPhrase(view, subject);
  const rest = wordsOfSegments(view, 1);
  if (!isSubject || rest.length < FEWEST_LEFT || !second.words.some((word) => isFinite(view, word)))
    return [];
  // "In May, Vane said, the dam broke": the second segment is an inset, and the subject comes later.
  if (second.words.length < 4 && second.words.some(({ lower }) => table.saying.has(lower))) return [];
  const cut: Cut = { start: first.start, end: subject.start, rule: `opening: ${kind}`, when: 'ifCheap' };
  if (kind === 'time') return [{ ...cut, isTime: true }];
  return [pointsBackOnly(view, first) ? { ...cut, when: 'always' } : cut];
};

function kindOf(view: SentenceView, { words }: Segment): string | undefined {
  const { table } = view;
  const [first, second] = words;
  if (first === undefined || second === undefined || words.length > LONGEST) return undefined;
  if (
    words.every(
      ({ lower }) =>
        table.pastTimes.has(lower) || table.weekdays.includes(lower) || table.dayParts.has(lower),
    )
  )
    return 'time';
  // "Waheed Ahmed, 21, is …": a name may end like a participle, but its next word has a capital.
  if (
    isParticiple(view, { ...first, text: first.lower }) &&
    !/^\p{Lu}/u.test(second.text) &&
    !words.some(({ lower }) => table.finite.has(lower))
  )
    return 'participle';
  const isPlain = words.slice(1).every(({ text }) => !/^\p{Lu}/u.test(text));
  const points = table.pointing.has(second.lower) || table.articles.has(second.lower);
  const opens =
    table.openingPrepositions.has(first.lower) && points && isPlain && words.length <= LONGEST_POINTING;
  return opens ? 'points back' : undefined;
}

const pointsBackOnly = ({ table }: SentenceView, { words: [first, second] }: Segment): boolean =>
  table.openingPrepositions.has(first?.lower ?? '') &&
  table.pointing.has(second?.lower ?? '') &&
  !table.articles.has(second?.lower ?? '');
