import { squashed } from '../../text/words';
import { bylinesBelow, bylinesNear, LONGEST, SURE, type Looking, type SeenByline } from './byline-seen';
import { coAuthors } from './co-authors';
import type { Claims } from '../claims/claims';
import { cleanNames, isPersonLike } from './names';
import type { Surroundings } from '../surroundings';

/**
 * Chooses the people who wrote the article from sources in order of trust, reading no more of them than necessary:
 * persons whom the metadata claims and a line near the headline names; bylines seen there, which precede mere claims
 * because meta tags often name the publisher; claimed persons; bylines seen below the article; firms.
 */
export function chooseByline(
  claims: readonly Claims[],
  around: Surroundings,
  { isSite, ...looking }: Looking & { readonly isSite: (text: string) => boolean },
): string | undefined {
  const claimed = claimedNames(claims, isSite);
  const people = claimed
    .map((names) => names.filter((name) => !isSite(name)))
    .filter((names) => names.length > 0);
  const lines = linesBeside(around);
  const said = people.find((names) => names.every((name) => isPersonLike(name) && isSaid(name, lines)));
  if (said !== undefined) return joined(said, lines);

  const near = bylinesNear(around, looking).map(({ names, line, node, trust }) => ({
    names: withoutFirms(names, isSite),
    line,
    node,
    trust,
  }));
  const confirmed = people.find((names) => areIn(names, near));
  if (confirmed !== undefined) return joined(confirmed, linesOf(near));
  const best = near.find(({ names, trust }) => trust >= SURE && !isSite(names));
  if (best !== undefined) return coAuthors(best.node, best.names, looking.markOf) ?? best.names;
  const persons = people.find((names) => names.some(isPersonLike));
  if (persons !== undefined) return persons.join(', ');

  // "Autorin: ..." below the body is worth more than a firm that only the metadata names.
  const seen = [...near, ...bylinesBelow(around, looking)];
  const firm = people.find((names) => areIn(names, seen));
  if (firm !== undefined) return joined(firm, linesOf(seen));
  const below = seen.find(({ names }) => !isSite(names));
  return below?.names ?? people[0]?.join(', ') ?? seen[0]?.names ?? claimed[0]?.join(', ');
}

/** "Ada Holm, Herald Business" on the Herald's site without the firm, which the comma does not make a person. */
function withoutFirms(names: string, isSite: (text: string) => boolean): string {
  const parts = names.split(', ');
  const kept = parts.filter(
    (part, index) => index === 0 || !(isSite(part) || isSite(part.split(' ', 1)[0] ?? '')),
  );
  return kept.join(', ');
}

/** Cleaned names by source, each once. */
function claimedNames(
  claims: readonly Claims[],
  isSite: (text: string) => boolean,
): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (const { people = [] } of claims) {
    const names: string[] = [];
    for (const person of new Set(people)) {
      const cleaned = cleanNames(person);
      const name = cleaned === undefined ? undefined : withoutFirms(cleaned, isSite);
      if (name !== undefined && !names.includes(name)) names.push(name);
    }
    if (names.length > 0) found.push(names);
  }
  return found;
}

/** Lines near the headline that may be a byline; not the headline itself, which may name the person it is about. */
function linesBeside({ near, headlineAt }: Surroundings): readonly string[] {
  const found: string[] = [];
  for (const [index, { text }] of near.entries())
    if (index !== headlineAt && text.length <= LONGEST) found.push(text);
  return found;
}

const isSaid = (name: string, lines: readonly string[]): boolean => {
  const lower = name.toLowerCase();
  if (lower.length < LEAST_WITHIN) return lines.some((line) => line.trim().toLowerCase() === lower);
  return lines.some((line) => line.length >= lower.length && line.toLowerCase().includes(lower));
};

const linesOf = (seen: readonly SeenByline[]): readonly string[] => seen.map(({ line }) => line);

function areIn(names: readonly string[], seen: readonly SeenByline[]): boolean {
  return names.every((name) => {
    const words = squashed(name);
    return seen.some((one) =>
      words.length < LEAST_WITHIN ? squashed(one.names) === words : squashed(one.line).includes(words),
    );
  });
}

/** Shorter names, in code units, must match whole: they occur within other words, as "LN" in "Köln". */
const LEAST_WITHIN = 4;

/** Longest text between two names that still only joins them, in code units: " und ", ", ", " and our own ". */
const LONGEST_JOINT = 12;

/** Names as a line of the page joins them; separated by commas where no line holds them all. */
function joined(names: readonly string[], lines: readonly string[]): string {
  if (names.length === 1) return names[0] ?? '';
  for (const line of lines) {
    const places = names.map((name) => ({ start: line.indexOf(name), length: name.length }));
    if (places.some(({ start }) => start < 0)) continue;
    places.sort((a, b) => a.start - b.start);
    const start = places[0]?.start ?? 0;
    const last = places.at(-1);
    const end = (last?.start ?? 0) + (last?.length ?? 0);
    const total = names.reduce((sum, name) => sum + name.length, 0);
    if (end - start <= total + LONGEST_JOINT * (names.length - 1)) return line.slice(start, end);
  }
  return names.join(', ');
}
