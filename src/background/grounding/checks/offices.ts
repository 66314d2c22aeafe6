import type { Problem } from '../../../model/verdict';
import type { Aligned } from '../align';
import type { Check } from '../check';
import { replacedBy } from '../gaps';
import { mentionAt, prefixesOf, type OfficeMention } from '../offices';
import type { Prepared } from '../prepared';
import { isSameWord, wordsOf, type Word } from '../words';

/** Checks how an office is held: a former mayor is not the mayor, and a deputy director not the director. */
export const checkOffices: Check = ({ claim, article, aligned }) => {
  const problems: Problem[] = [];
  for (const part of aligned)
    for (const index of part.words.keys()) {
      const claimed = mentionAt(part.words, index, claim, article.lexicon);
      if (claimed === undefined) continue;
      const said = otherRank(claimed, part, article);
      if (said !== undefined)
        problems.push({
          kind: 'opposite',
          claimed: rawOf(claimed, part.words),
          said: rawOf(said, article.words),
        });
    }
  return { problems, signals: { opposite: Math.min(1, problems.length) } };
};

/**
 * The office as the article has it, if always with another rank: for the person that the claim names with it, or for
 * everybody where only the rank was left out or put in ("the ~~former~~ mayor").
 */
function otherRank(claimed: OfficeMention, part: Aligned, article: Prepared): OfficeMention | undefined {
  const all = mentionsOf(claimed.core, article);
  const named = all.filter(({ holder }) => [...holder].some((name) => claimed.holder.has(name)));
  const said = named.length > 0 ? named : all;
  if (said.some((other) => other.isPast || isSameRank(other, claimed))) return undefined;
  return named[0] ?? said.find((other) => isInPlace(claimed, other, part, article));
}

/**
 * True where the article has the same word, or another that ends in it ("subdirector"), and the same word before the office,
 * with its ranks or without. Where the claim begins with the office, what follows has to be the same.
 */
function isInPlace(
  { at, from, to }: OfficeMention,
  said: OfficeMention,
  part: Aligned,
  article: Prepared,
): boolean {
  const { places } = part;
  const office = article.words[said.at];
  const isThere =
    places[at] === said.at ||
    replacedBy(part, at, article).some(({ start }) => start === office?.start) ||
    (from === 0 && places[at] === undefined);
  if (!isThere) return false;
  if (from === 0) return places[to + 1] === said.to + 1;
  const lead = places[from - 1];
  return lead === said.from - 1 || lead === said.at - 1;
}

function isSameRank(a: OfficeMention, b: OfficeMention): boolean {
  return a.ranks.size === b.ranks.size && [...a.ranks].every((rank) => b.ranks.has(rank));
}

/** All mentions of an office in the article, also where the rank is written in one word with it. */
function mentionsOf(core: string, article: Prepared): OfficeMention[] {
  const { text, lexicon, placesByKey, language } = article;
  const keyOf = (word: string): string => wordsOf(word, language)[0]?.key ?? '';
  const keys = new Set(['', ...prefixesOf(lexicon)].map((prefix) => keyOf(`${prefix}${core}`)));
  return [...keys]
    .flatMap((key) => placesByKey.get(key) ?? [])
    .flatMap((place) => {
      const { words, firstPlace = 0 } = article.sentences[article.sentenceOfWord[place] ?? -1] ?? {};
      const found = words && mentionAt(words, place - firstPlace, text, lexicon);
      if (found === undefined) return [];
      return [{ ...found, at: place, from: firstPlace + found.from, to: firstPlace + found.to }];
    })
    .filter((other) =>
      isSameWord({ norm: core, key: keyOf(core) }, { norm: other.core, key: keyOf(other.core) }),
    );
}

function rawOf({ from, to }: OfficeMention, words: readonly Word[]): string {
  return words
    .slice(from, to + 1)
    .map(({ raw }) => raw)
    .join(' ');
}
