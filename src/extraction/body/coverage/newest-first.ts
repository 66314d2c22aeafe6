import { machineDate } from '../../metadata/dates/iso-date';
import { countBelow } from '../../tree/count-below';
import { attributeOf } from '../../tree/attributes';
import type { PageNode } from '../../tree/page-tree';
import type { Judged } from '../judgement/judge';

/** Fewer dated entries have no order to speak of. */
const FEWEST = 3;
/** How far above its time an entry's element may stand. */
const STEPS = 6;

/** An element of a live page with the time it tells of itself, in milliseconds. */
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
 * The lines of a live page with its newest entry first, where their times tell which that is. Pages that go from the
 * oldest to the newest are turned around by whole entries; what stands before and after them stays.
 */
export function newestFirst(kept: readonly Judged[], nodes: readonly PageNode[]): Ordered {
  const entries = datedEntries(kept, nodes);
  const [first] = entries;
  if (first?.node.parent === undefined || entries.length < FEWEST)
    return { lines: kept, isNewestFirst: false };
  if (!isOldestFirst(entries)) return { lines: kept, isNewestFirst: isOldestFirst(entries.toReversed()) };
  return { lines: turnedAround(kept, entries, first.node.parent), isNewestFirst: true };
}

/** Lines with the entries within an element the other way round. */
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

/** The children of that element which has the most of them with a time and with text that is kept. */
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
        // An entry's first time is its own: further ones are of what it quotes.
        if (!siblings.has(node)) siblings.set(node, { node, time });
        if (siblings.size > most.size) most = siblings;
      }
      node = node.parent;
    }
  }
  return alike([...most.values()]);
}

/**
 * Those of the commonest make: the page's own head, which may stand among its entries with the time of its first
 * publication, is none of them.
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
  // Where each has a name of its own, nothing tells them apart.
  return largest.length < FEWEST ? entries : largest;
}

/** True where one of the sorted indices lies within the node. */
function holdsLine({ index, after }: PageNode, lines: readonly number[]): boolean {
  return (lines[countBelow(lines, index)] ?? Infinity) < after;
}

function isOldestFirst(entries: readonly Entry[]): boolean {
  const times = entries.map(({ time }) => time);
  const isRising = times.every((time, at) => time >= (times[at - 1] ?? -Infinity));
  return isRising && (times.at(-1) ?? 0) > (times[0] ?? 0);
}
