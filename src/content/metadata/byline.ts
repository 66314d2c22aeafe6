import type { SeenByline } from './byline-seen';
import { SURE } from './byline-seen';
import type { Claims } from './claims';
import { squashed } from '../text/words';
import { cleanNames, isPersonLike } from './names';

/**
 * The people who wrote the article. What readers see beside the headline comes first, since meta tags often
 * name the publisher; names claimed to machines complete it, and are joined as the page joins them.
 */
export function chooseByline(
  claims: readonly Claims[],
  seen: readonly SeenByline[],
  isSite: (text: string) => boolean,
): string | undefined {
  const claimed = claims
    .map(({ people = [] }) => [...new Set(people.map(cleanNames).filter((name) => name !== undefined))])
    .filter((people) => people.length > 0);
  const people = claimed
    .map((names) => names.filter((name) => !isSite(name)))
    .filter((names) => names.length > 0);
  const best = seen.find(({ names, trust }) => trust >= SURE && !isSite(names));
  const confirmed = people.find((names) => names.every((name) => seen.some(({ line }) => isIn(name, line))));
  if (confirmed !== undefined) return joined(confirmed, seen);
  if (best !== undefined) return best.names;
  const persons = people.find((names) => names.some(isPersonLike));
  if (persons !== undefined) return persons.join(', ');
  // "Autorin: ..." below the body says more than a firm that only machines are told of.
  const below = seen.find(({ names }) => !isSite(names));
  if (below !== undefined) return below.names;
  const [first] = people;
  if (first !== undefined) return first.join(', ');
  return seen[0]?.names ?? claimed[0]?.join(', ');
}

const isIn = (name: string, line: string): boolean => squashed(line).includes(squashed(name));

/** The longest stretch between names that still only joins them: " und ", ", ", " and our own ". */
const LONGEST_JOINT = 12;

/** Names as a line of the page joins them; by commas where no line holds them all. */
function joined(names: readonly string[], seen: readonly SeenByline[]): string {
  if (names.length === 1) return names[0] ?? '';
  for (const { line } of seen) {
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
