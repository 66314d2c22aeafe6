import type { Aligned } from './align';
import { isBorder } from './border';
import { mainSentence } from './main-sentence';
import type { Prepared, Sentence } from './prepared';
import { isSameWord, type Word } from './words';

/** Who speaks by a verb of saying, with the index of each among the words. */
interface Speaking {
  readonly verb: number;
  /** The word of the name that is nearest to the verb. */
  readonly name: number;
  /** All words of the name. */
  readonly names: readonly Word[];
}

/** How far a name may stand from its verb of saying, in words. */
const REACH = 3;
/** The least share of a claim's words that must be from what another said. */
const MOSTLY = 0.6;

/**
 * Who said in the article what the claim has somebody else say, where both speak in one sentence: "Smith said the bridge was
 * unsafe, while Jones said it could be repaired", and "Jones said the bridge was unsafe".
 */
export function otherSpeaker(
  part: Aligned,
  claim: string,
  article: Prepared,
): { readonly claimed: Word; readonly said: Word } | undefined {
  const sentence = article.sentences[mainSentence(part, article)];
  const [own, ...others] = speakingsIn(part.words, claim, article);
  const claimed = part.words[own?.name ?? -1];
  if (sentence === undefined || claimed === undefined || others.length > 0) return undefined;
  const speakings = speakingsIn(sentence.words, article.text, article);
  const ends = endsOf(speakings, sentence.words, article);
  if (speakings.length < 2 || ends === undefined) return undefined;
  const counts = countSaid(part, sentence, speakings, ends, article);
  const most = counts.indexOf(Math.max(...counts));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const said = speakings[most];
  if (own === undefined || said === undefined || total < 2 || (counts[most] ?? 0) < MOSTLY * total)
    return undefined;
  const isThere = speakings.some((other) => other !== said && isSamePerson(other, own));
  const saidName = sentence.words[said.name];
  return saidName !== undefined && isThere && !isSamePerson(said, own)
    ? { claimed, said: saidName }
    : undefined;
}

/** How many of the claim's content words are from what each one said. */
function countSaid(
  part: Aligned,
  { words, firstPlace }: Sentence,
  speakings: readonly Speaking[],
  ends: readonly number[],
  { lexicon }: Prepared,
): number[] {
  const isWhose = (word: Word): boolean => speakings.some(({ names }) => names.includes(word));
  const counts = speakings.map(() => 0);
  for (const { place } of part.steps) {
    const word = words[place - firstPlace];
    const isContent =
      word !== undefined && ![lexicon.functionWords, lexicon.speech].some((list) => list.has(word.norm));
    if (!isContent || isWhose(word)) continue;
    const said = ends.findIndex((end) => place - firstPlace < end);
    counts[said] = (counts[said] ?? 0) + 1;
  }
  return counts;
}

function isSamePerson(a: Speaking, b: Speaking): boolean {
  return a.names.some((word) => b.names.some((other) => isSameWord(word, other)));
}

function speakingsIn(words: readonly Word[], text: string, { lexicon }: Prepared): Speaking[] {
  const isName = (word: Word | undefined): boolean =>
    word?.isCapital === true &&
    ![lexicon.functionWords, lexicon.speech, lexicon.offices].some((list) => list.has(word.norm));
  const nameAt = (at: number): readonly Word[] => {
    let [from, to] = [at, at];
    while (isName(words[from - 1]) && !isBorder(text, words, from - 1)) from--;
    while (isName(words[to + 1]) && !isBorder(text, words, to)) to++;
    return words.slice(from, to + 1);
  };
  return words.flatMap(({ norm }, verb): Speaking[] => {
    if (!lexicon.speech.has(norm)) return [];
    for (let apart = 1; apart <= REACH; apart++)
      for (const name of [verb - apart, verb + apart]) {
        if (!isName(words[name])) continue;
        const [from, to] = [Math.min(verb, name), Math.max(verb, name)];
        const isFar = words.slice(from, to).some((_, offset) => isBorder(text, words, from + offset));
        if (!isFar) return [{ verb, name, names: nameAt(name) }];
      }
    return [];
  });
}

/**
 * Where what each one said ends: at the word that joins two clauses, right before the next speaker, or else after this
 * one. Undefined where there is none.
 */
function endsOf(
  speakings: readonly Speaking[],
  words: readonly Word[],
  { lexicon }: Prepared,
): readonly number[] | undefined {
  const isJoint = (at: number): boolean => lexicon.joints.has(words[at]?.norm ?? '');
  const ends: number[] = [];
  for (const [number, { verb, name }] of speakings.entries()) {
    const next = speakings[number + 1];
    if (next === undefined) ends.push(words.length);
    else {
      const from = Math.max(verb, name);
      const to = Math.min(next.verb, next.name);
      const between = words
        .slice(from, to)
        .flatMap((_, offset) => (isJoint(from + offset) ? [from + offset] : []));
      const last = between.at(-1);
      const end = last !== undefined && next.name < next.verb && to - last <= REACH ? last : between[0];
      if (end === undefined) return undefined;
      ends.push(end);
    }
  }
  return ends;
}
