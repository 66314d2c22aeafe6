import { machineDate } from '../../metadata/dates/iso-date';
import { countBelow } from '../../tree/count-below';
import { attributeOf } from '../../tree/attributes';
import type { PageNode } from '../../tree/page-tree';
import type { Judged } from '../judgement/judge';

/** Fewest dated entries that have a meaningful order. */
const FEWEST = 3;
/** How many steps above its time an entry's element may be. */
const STEPS = 6;

/** An entry of a live page with its own time, in milliseconds since 1970. */
interface Entry {
  readonly node: PageNode;
  readonly time: number;
}

/** The lines of a live page, and whether the newest of its entries is known to come first. */
interface Ordered {
  readonly lines: readonly Judged[];
  readonly isNewestFirst: boolean;
}

/**
 * Puts the newest entry of a live page first, where the times show which that is. On pages that go from the oldest to
 * the newest, the order of whole entries is reversed; lines before and after them stay in place.
 */
export function newestFirst(kept: readonly Judged[], nodes: readonly PageNode[]): Ordered {
  const entries = datedEntries(kept, nodes);
  const [first] = entries;
  if (first?.node.parent === undefined || entries.length < FEWEST)
    return { lines: kept, isNewestFirst: false };
  if (!isOldestFirst(entries)) return { lines: kept, isNewestFirst: isOldestFirst(entries.toReversed()) };
  return { lines: turnedAround(kept, entries, first.node.parent), isNewestFirst: true };
}

/** Returns the lines with the order of the entries within an element reversed. */
function turnedAround(
  kept: readonly Judged[],
  entries: readonly Entry[],
  { after }: PageNode,
): readonly Judged[] {
  const parts: Judged[][] = [[], ...entries.map(() => [])];
  const rest: Judged[] = [];
  let begun = 0;
  for (const judged of kept) {
    const { index } = judged.line.node;
    while (index >= (entries[begun]?.node.index ?? Infinity)) begun += 1;
    (index >= after ? rest : parts[begun])?.push(judged);
  }
  const [before = [], ...entered] = parts;
  return [...before, ...entered.toReversed().flat(), ...rest];
}

/** The children with a time and kept text, of the element that has the most such children. */
function datedEntries(kept: readonly Judged[], nodes: readonly PageNode[]): readonly Entry[] {
  const lines = kept.map(({ line }) => line.node.index).toSorted((a, b) => a - b);
  const entries = new Map<PageNode, Map<PageNode, Entry>>();
  let most = new Map<PageNode, Entry>();
  for (const timed of nodes) {
    if (timed.tag !== 'time') continue;
    const time = Date.parse(machineDate(attributeOf(timed, 'datetime')) ?? '');
    let node = timed.parent;
    for (let step = 0; step < STEPS && node?.parent !== undefined && !Number.isNaN(time); step += 1) {
      if (holdsLine(node, lines)) {
        const siblings = entries.get(node.parent) ?? new Map<PageNode, Entry>();
        entries.set(node.parent, siblings);
        // An entry's first time is its own; later ones belong to what it quotes.
        if (!siblings.has(node)) siblings.set(node, { node, time });
        if (siblings.size > most.size) most = siblings;
      }
      node = node.parent;
    }
  }
  return alike([...most.values()]);
}

/**
 * The entries that share the most common tag and names. This leaves out the page's own head, which may be among them
 * with the time of first publication.
 */
function alike(entries: readonly Entry[]): readonly Entry[] {
  const groups = new Map<string, Entry[]>();
  let largest: readonly Entry[] = [];
  for (const entry of entries) {
    const { tag, names } = entry.node;
    const make = `${tag} ${names.replace(/\d+/gu, '')}`;
    const group = [...(groups.get(make) ?? []), entry];
    groups.set(make, group);
    if (group.length > largest.length) largest = group;
  }
  // Where each has a name of its own, entries cannot be distinguished from the head.
  return largest.length < FEWEST ? entries : largest;
}

/** True when one of the sorted indices is within the node. */
function holdsLine({ index, after }: PageNode, lines: readonly number[]): boolean {
  return (lines[countBelow(lines, index)] ?? Infinity) < after;
}

function isOldestFirst(entries: readonly Entry[]): boolean {
  const times = entries.map(({ time }) => time);
  const isRising = times.every((time, at) => time >= (times[at - 1] ?? -Infinity));
  return isRising && (times.at(-1) ?? 0) > (times[0] ?? 0);
}
