import type { LanguageTable } from '../data/language-table';
import type { Word } from '../sentences/words';
import { isGuard } from './guard';
import { isFinite } from './verb';

/** A refusal to comment in a sentence, by the indexes of its words. */
export interface Refusal {
  /** Index of the word that joins it to another statement of its subject: "and" in "resigned and declined to comment". */
  readonly joint: number | undefined;
  /** Index after the last word of the phrase. */
  readonly end: number;
  /** Whether it is all that the sentence states. */
  readonly isOnly: boolean;
}

const FEWEST_BEFORE = 2;
/** "did not immediately respond to a" before "request for comment". */
const LONGEST_OPENING = 6;

/** Finds "declined to comment" and the like; undefined if there is none. */
export function refusalIn(text: string, words: readonly Word[], table: LanguageTable): Refusal | undefined {
  const found = phraseIn(words, table);
  if (found === undefined) return undefined;
  const { start, end } = found;
  const joint = words.slice(0, start).findLastIndex(({ lower }) => table.coordinators.has(lower));
  const opening = words.slice(joint + 1, start);
  const [verb] = opening;
  const isJoined = verb === undefined ? isPredicate(words[start], table) : isFinite({ table }, verb);
  const isSecond = joint >= FEWEST_BEFORE && opening.length <= LONGEST_OPENING && isJoined;
  return {
    joint: isSecond ? joint : undefined,
    end,
    isOnly: !isSecond && !statesBefore(text, words, joint, table) && !statesAfter(text, words, end, table),
  };
}

function phraseIn(
  words: readonly Word[],
  { refusals }: LanguageTable,
): { readonly start: number; readonly end: number } | undefined {
  const said = ` ${words.map(({ lower }) => lower).join(' ')} `;
  const phrase = refusals.find((one) => said.includes(` ${one} `));
  if (phrase === undefined) return undefined;
  const start = said.slice(0, said.indexOf(` ${phrase} `)).split(' ').length - 1;
  return { start, end: start + phrase.split(' ').length };
}

/** "declined", "n'a"; not "requests" in "calls or requests for comment". */
const isPredicate = (word: Word | undefined, table: LanguageTable): boolean =>
  word !== undefined &&
  (isFinite({ table }, word) || isGuard({ table }, word) || table.finiteEndings.length === 0);

/** "Vane resigned, and his lawyer declined to comment": another statement, with a subject of its own. */
function statesBefore(text: string, words: readonly Word[], joint: number, table: LanguageTable): boolean {
  if (joint < FEWEST_BEFORE || !followsComma(text, words, joint)) return false;
  const before = words.slice(0, joint);
  const verb = before.findIndex((word) => isFinite({ table }, word));
  const opener = before.findIndex(({ lower }) =>
    [table.relatives, table.complementisers, table.subordinators].some((set) => set.has(lower)),
  );
  return verb >= 0 && (opener < 0 || verb < opener);
}

/** "Vane declined to comment, but the board said …". */
const statesAfter = (text: string, words: readonly Word[], from: number, table: LanguageTable): boolean =>
  words.some(
    ({ lower }, i) =>
      i >= from &&
      table.coordinators.has(lower) &&
      followsComma(text, words, i) &&
      words.slice(i + 1).some((word) => isFinite({ table }, word)),
  );

const followsComma = (text: string, words: readonly Word[], at: number): boolean =>
  text.slice(words[at - 1]?.end, words[at]?.start).trim() === ',';
