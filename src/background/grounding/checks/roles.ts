import type { Problem } from '../../../model/verdict';
import type { Aligned } from '../align';
import { isBorder } from '../border';
import type { Check } from '../check';
import { isDate, isNumeral, type Prepared } from '../prepared';
import type { Step } from '../trace';
import { isMarkedBefore, showsRole, turnedByCase } from '../role-shown';
import { isVoiceChanged } from '../voice';
import type { Word } from '../words';

/**
 * Checks who did what to whom, as far as word order shows it: two words around a third, all from one sentence, must not
 * have changed places. A change between active and passive also makes them change places, and is allowed.
 */
export const checkRoles: Check = ({ article, aligned }) => {
  const problems: Problem[] = [];
  let exchanged = 0;
  for (const part of aligned) {
    const turned = losesVoice(part, article);
    if (turned !== undefined) {
      problems.push(turned);
      exchanged++;
      continue;
    }
    if (isVoiceChanged(part, article)) continue;
    const byCase = turnedByCase(part, article);
    if (byCase !== undefined) {
      problems.push({ kind: 'roles', first: byCase[0].raw, second: byCase[1].raw });
      exchanged++;
      continue;
    }
    const exchange = exchangeIn(part, article);
    if (exchange !== undefined) {
      problems.push(exchange);
      exchanged++;
      continue;
    }
    const content = part.places.flatMap((place, index) => {
      const word = part.words[index];
      const isContent = word !== undefined && !article.lexicon.functionWords.has(word.norm);
      return place === undefined || !isContent ? [] : [{ index, place, word }];
    });
    for (const [index, middle] of content.entries()) {
      const before = content[index - 1];
      const after = content[index + 1];
      if (before === undefined || after === undefined) continue;
      if ([before, after].some((step) => isMarkedBefore(step, part, article))) continue;
      const sentence = article.sentenceOfWord[middle.place];
      const isOneSentence =
        article.sentenceOfWord[before.place] === sentence && article.sentenceOfWord[after.place] === sentence;
      if (isOneSentence && after.place < middle.place && middle.place < before.place) {
        problems.push({ kind: 'roles', first: before.word.raw, second: after.word.raw });
        break;
      }
    }
  }
  return { problems, signals: { roles: Math.min(2, problems.length), exchanged: Math.min(1, exchanged) } };
};

/**
 * Finds a verb around which the auxiliary and the agent marker of the passive were left out or inserted: "Acme bought
 * Nordlink" for "Acme ~~was~~ bought ~~by~~ Nordlink". The marker may also precede a day: "completed ~~by~~ Friday".
 */
function losesVoice({ words: claimed, steps, places }: Aligned, article: Prepared): Problem | undefined {
  const { words, sentenceOfWord, lexicon } = article;
  const isMark = (list: readonly Word[]): boolean =>
    list.length === 1 && list.every(({ norm }) => lexicon.agentMarkers.has(norm));
  for (const [number, { index, place }] of steps.entries()) {
    const next = steps[number + 1];
    const [verb, doer] = [words[place], words[next?.place ?? -1]];
    if (next === undefined || verb === undefined || doer === undefined) continue;
    const leftOut = words.slice(place + 1, next.place);
    const putIn = claimed.slice(index + 1, next.index);
    const isTurned = (isMark(leftOut) && putIn.length === 0) || (isMark(putIn) && leftOut.length === 0);
    if (!isTurned || next.place <= place || sentenceOfWord[place] !== sentenceOfWord[next.place]) continue;
    // "The plan ~~by~~ Acme" has no auxiliary.
    const auxiliary = putIn.length > 0 ? claimed[index - 1] : words[place - 1];
    const isKept = places[index - 1] === place - 1;
    if (isKept || auxiliary === undefined || !lexicon.functionWords.has(auxiliary.norm)) continue;
    // Only a name is sure to be an agent, and a name before the marker is not a verb: "a book ~~by~~ Abel".
    if (!doer.isCapital || verb.isCapital || lexicon.functionWords.has(verb.norm)) continue;
    if (isNumeral(doer, lexicon) || isDate(doer, lexicon)) continue;
    const subject = claimed.slice(0, index).findLast(({ norm }) => !lexicon.functionWords.has(norm));
    return { kind: 'roles', first: subject?.raw ?? verb.raw, second: doer.raw };
  }
  return undefined;
}

/**
 * Finds two runs of words that have changed places around a third, with all else unchanged: "Bob Stone sued Alice
 * Brown" for "Alice Brown sued Bob Stone", which leaves no other reading. They may do so around a verb of
 * saying or across a punctuation mark: "Fares will rise, said Bob Stone".
 */
function exchangeIn(part: Aligned, article: Prepared): Problem | undefined {
  const runs = runsOf(part.steps);
  const at = runs.findIndex((run, at) => {
    const [middle = [], second = []] = runs.slice(at + 1, at + 3);
    return (
      isExchanged(run, middle, second, article) &&
      ![run, second].some((moved) => showsRole(moved, part, article))
    );
  });
  const nameOf = (run: readonly Step[] = []): string =>
    run
      .map(({ place }) => article.words[place])
      .findLast((word) => word !== undefined && !article.lexicon.functionWords.has(word.norm))?.raw ?? '';
  return at < 0 ? undefined : { kind: 'roles', first: nameOf(runs[at]), second: nameOf(runs[at + 2]) };
}

/** True for three runs, in the claim's order, that are adjacent in the article in reverse order. */
function isExchanged(
  first: readonly Step[],
  middle: readonly Step[],
  second: readonly Step[],
  { words, sentenceOfWord, text, lexicon }: Prepared,
): boolean {
  if (!isBefore(second, middle) || !isBefore(middle, first)) return false;
  const norms = (run: readonly Step[]): string[] => run.map(({ place }) => words[place]?.norm ?? '');
  const tells = (run: readonly Step[]): boolean =>
    norms(run).some((norm) => !lexicon.functionWords.has(norm));
  if (![first, middle, second].every(tells) || norms(middle).some((norm) => lexicon.speech.has(norm)))
    return false;
  const from = second[0]?.place ?? 0;
  const to = first.at(-1)?.place ?? 0;
  if (sentenceOfWord[from] !== sentenceOfWord[to]) return false;
  for (let place = from; place < to; place++) if (isBorder(text, words, place)) return false;
  return true;
}

/** True when `run` ends right before `other` begins in the article, and begins right after it in the claim. */
function isBefore(run: readonly Step[], other: readonly Step[]): boolean {
  return run.at(-1)?.place === (other[0]?.place ?? 0) - 1 && other.at(-1)?.index === (run[0]?.index ?? 0) - 1;
}

/** Groups the steps into runs of words that are consecutive both in the claim and in the article. */
function runsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const runs: Step[][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.index === step.index - 1 && last.place === step.place - 1) run.push(step);
    else runs.push([step]);
  }
  return runs;
}
