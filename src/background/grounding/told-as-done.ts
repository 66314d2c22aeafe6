import type { Aligned } from './align';
import type { Lexicon } from './data';
import { replacedBy } from './gaps';
import { mainSentence } from './main-sentence';
import type { Prepared } from './prepared';
import type { Word } from './words';

/** An intention or a future that the claim left out. */
export interface Dropped {
  readonly word: Word;
  /** True for a plan told as what will happen: surer, but no other fact. */
  readonly isPlan: boolean;
}

/**
 * The verb by which the article reports as a plan, an attempt or to come what the claim reports as done. It was left out
 * with its "to", and at most one auxiliary was inserted: "Acme ~~plans to~~ closed its plant", "Acme ~~envisage de~~ a
 * fermé", "the court ~~will~~ ruled".
 */
export function droppedIntention(part: Aligned, article: Prepared): Dropped | undefined {
  const { words: claimed, steps } = part;
  const { words, sentenceOfWord, lexicon } = article;
  if (claimed.some(({ norm }) => lexicon.intentions.has(norm))) return undefined;
  const isFunctionWord = ({ norm }: Word): boolean => lexicon.functionWords.has(norm);
  for (const [number, { index, place }] of steps.entries()) {
    const next = steps[number + 1];
    if (next === undefined || sentenceOfWord[place] !== sentenceOfWord[next.place]) continue;
    const gap = words.slice(place + 1, next.place);
    const putIn = claimed.slice(index + 1, next.index);
    let verb = claimed[next.index];
    // The verb itself may take another form: "fired" for "to fire", "cerró" for "cerrar".
    const [said, done] = [gap.at(-1), putIn.at(-1)];
    if (said !== undefined && done !== undefined && (isVerbForm(said, done) || isPast(done, lexicon))) {
      gap.pop();
      verb = putIn.pop();
    } else if (lexicon.functionWords.has(claimed[next.index]?.norm ?? '')) continue;
    if (putIn.length > 1 || !putIn.every(isFunctionWord)) continue;
    const isMarked = lexicon.infinitiveMarkers.has(gap.at(-1)?.norm ?? '');
    if (isMarked) gap.pop();
    const word = gap.pop();
    if (word === undefined || !gap.every(isFunctionWord)) continue;
    const isPastVerb = verb !== undefined && isPast(verb, lexicon) && !isToldElsewhere(verb, part, article);
    const isFuture = lexicon.futures.has(word.norm);
    // "Is to close" is a plan, "is closed" is none.
    const isPlan = isMarked && lexicon.plans.has(word.norm);
    if (isFuture ? !isPastVerb : !isPlan && !isIntention(word, lexicon)) continue;
    // After "the" or "a" it is an attribute: "the planned strike".
    const lead = gap.at(-1) ?? words[place];
    if (!isMarked && !isFuture && (lead === undefined || isFunctionWord(lead))) continue;
    const isStillToCome = [...putIn, verb].some((other) => other !== undefined && isToCome(other, lexicon));
    return { word, isPlan: isStillToCome && lexicon.plans.has(word.norm) };
  }
  return undefined;
}

const VERB_START = 3;

function isVerbForm(a: Word, b: Word): boolean {
  return a.norm.length >= VERB_START && a.norm.slice(0, VERB_START) === b.norm.slice(0, VERB_START);
}

/**
 * The word that puts into the future, or makes a plan, what the claim tells in the past in the same place: "wird" for "hat",
 * "decidirá" for "decidió", "will be" for "was".
 */
export function toldAsDone(part: Aligned, article: Prepared): Word | undefined {
  const { lexicon, words } = article;
  for (const [index, word] of part.words.entries()) {
    const isAuxiliary = lexicon.pastAuxiliaries.has(word.norm);
    if (!isAuxiliary && !hasEnding(word, lexicon.pastEndings)) continue;
    const place = part.places[index];
    const said = place === undefined ? [...replacedBy(part, index, article)] : [words[place]];
    // French puts the auxiliary before what it takes the place of: "a fermé" for "fermera".
    const next = isAuxiliary && place === undefined ? part.places[index + 1] : undefined;
    if (next !== undefined && words[next]?.norm !== part.words[index + 1]?.norm) said.push(words[next]);
    const toCome = said.find(
      (other) =>
        other !== undefined &&
        other.norm !== word.norm &&
        (isAuxiliary
          ? isToCome(other, lexicon) || isIntention(other, lexicon)
          : hasEnding(other, lexicon.futureEndings) && isVerbForm(other, word)),
    );
    if (toCome === undefined) continue;
    const verb = isAuxiliary ? part.words[index + 1] : word;
    if (verb === undefined || !isToldElsewhere(verb, part, article)) return toCome;
  }
  return undefined;
}

/** True when another sentence has the word in the same form, and may tell that it has been done since. */
function isToldElsewhere({ norm, key }: Word, part: Aligned, article: Prepared): boolean {
  const main = mainSentence(part, article);
  return (article.placesByKey.get(key) ?? []).some(
    (place) => article.words[place]?.norm === norm && article.sentenceOfWord[place] !== main,
  );
}

function isIntention({ norm }: Word, { intentions, plans, functionWords }: Lexicon): boolean {
  return (intentions.has(norm) || plans.has(norm)) && !functionWords.has(norm);
}

function isToCome(word: Word, { futures, futureEndings }: Lexicon): boolean {
  return futures.has(word.norm) || hasEnding(word, futureEndings);
}

function isPast(word: Word, { pastForms, pastEndings }: Lexicon): boolean {
  return pastForms.has(word.norm) || hasEnding(word, pastEndings);
}

const MIN_STEM = 2;

/** Compares as written: without its accent, "decidirá" may be another form. */
function hasEnding({ raw }: Word, endings: ReadonlySet<string>): boolean {
  const written = raw.normalize('NFC').toLowerCase();
  return [...endings].some(
    (ending) => written.length >= ending.length + MIN_STEM && written.endsWith(ending),
  );
}
