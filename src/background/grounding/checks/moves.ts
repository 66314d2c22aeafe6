import type { Problem } from '../../../model/verdict';
import type { Aligned } from '../align';
import type { Check } from '../check';
import { isSameEndpoint, readEndpoints, readMoves, type Endpoint, type Move } from '../moves';
import type { Prepared, Sentence } from '../prepared';

/** Checks the direction: "from 3 % to 5 %" is not "from 5 % to 3 %", nor "to 3 %". */
export const checkMoves: Check = ({ claim, article, aligned }) => {
  const problems = aligned.flatMap((part) => turnedIn(part, claim, article) ?? []);
  return { problems, signals: { exchanged: Math.min(1, problems.length) } };
};

function turnedIn(part: Aligned, claim: string, article: Prepared): Problem | undefined {
  const { text, lexicon } = article;
  const claimed = readEndpoints(part.words, claim, lexicon);
  if (claimed.length === 0) return undefined;
  const moves = readMoves(part.words, claim, lexicon);
  for (const index of part.sources) {
    const sentence = article.sentences[index];
    const said = sentence === undefined ? [] : readMoves(sentence.words, text, lexicon);
    const isSaid = (move: Move): boolean =>
      said.some(({ origin, goal }) => isSameEndpoint(origin, move.origin) && isSameEndpoint(goal, move.goal));
    for (const move of said) {
      const isTurned = moves.some((other) => !isSaid(other) && isTurnedTo(other, move));
      const isHalf =
        moves.length === 0 && claimed.some((endpoint) => isOtherEnd(endpoint, move, part, sentence));
      if (isTurned || isHalf) return { kind: 'roles', first: rawOf(move.origin), second: rawOf(move.goal) };
    }
  }
  return undefined;
}

function isTurnedTo({ origin, goal }: Move, said: Move): boolean {
  return isSameEndpoint(origin, said.goal) && isSameEndpoint(goal, said.origin);
}

/** True for "rose to 3 %" where the article has "rose from 3 % to 5 %": the same word stands before both. */
function isOtherEnd(
  { at, is, words }: Endpoint,
  said: Move,
  { places }: Aligned,
  { firstPlace }: Pick<Sentence, 'firstPlace'> = { firstPlace: 0 },
): boolean {
  const lead = places[at - 1];
  if (lead !== firstPlace + Math.min(said.origin.at, said.goal.at) - 1) return false;
  const [same, other] = is === 'goal' ? [said.goal, said.origin] : [said.origin, said.goal];
  return isSameEndpoint({ at, is, words }, other) && !isSameEndpoint({ at, is, words }, same);
}

const rawOf = ({ words }: Endpoint): string => words.map(({ raw }) => raw).join(' ');
