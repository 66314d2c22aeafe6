import type { Line } from '../body/gather';
import { attributeOf, textOfNode, type PageNode } from '../tree/page-tree';
import { PUBLISHED, UPDATED } from './data/words';
import { machineDate } from './dates/iso-date';
import type { DateLanguage } from './dates/month-names';
import { findDates } from './dates/worded-dates';
import type { Surroundings } from './surroundings';

/** A date that the reader sees beside the headline. */
export interface SeenDate {
  /** ISO 8601. */
  readonly iso: string;
  /** What the page calls it; `plain` when it does not say. */
  readonly kind: 'published' | 'modified' | 'plain';
  /** Words beside it say its kind, not the names of its element alone. */
  readonly isLabelled: boolean;
  /** Little else stands in its line, and the line is no link, which would lead to another article. */
  readonly isAlone: boolean;
  /** How many lines it stands from the headline; infinite when none is seen. */
  readonly distance: number;
}

/** A line with a date is short; a longer one tells of something that happened then. */
const LONGEST = 160;
const SHORT = 80;
const CELLS = new Set(['td', 'th', 'dd']);
const LABEL_REACH = 40;
const MODIFIED_NAMES = /modif|updat|revis|edited/u;
const PUBLISHED_NAMES = /publi(?:sh|cat|ca?d|e\b)|pubdate|entry-date|posted|created|datum-?erst|issued/u;

/**
 * Dates beside the headline, in reading order. What the title says is no date of the article ("Reports of
 * 14 May 2022"), nor is an unnamed one in a table of facts.
 */
export function datesSeen(
  { near, headlineAt = Number.NEGATIVE_INFINITY }: Surroundings,
  title: string,
  language: DateLanguage,
): readonly SeenDate[] {
  const inTitle = new Set(findDates(title, language).map(({ iso }) => dayOf(iso)));
  const seen = near.flatMap((line, index) => {
    if (line.text.length > LONGEST || line.node.tag === 'figcaption') return [];
    const isShort = line.text.length <= SHORT || index === headlineAt;
    const isAlone = isShort && line.linkLength < 0.9 * line.text.length;
    return datesOf(line, near[index - 1]?.text ?? '', language)
      .filter(({ iso, kind }) => !inTitle.has(dayOf(iso)) && (kind !== 'plain' || !isCell(line)))
      .map(({ iso, kind, isLabelled }) => ({
        iso,
        kind,
        isLabelled,
        isAlone,
        distance: Math.abs(index - headlineAt),
      }));
  });
  // Blogs call their only date "updated" in its class, whatever it is (hAtom demands one).
  const areUnnamed = seen.every(({ kind, isLabelled }) => kind === 'modified' && !isLabelled);
  return areUnnamed
    ? seen.map(({ iso, isLabelled, isAlone, distance }) => ({
        iso,
        kind: 'plain',
        isLabelled,
        isAlone,
        distance,
      }))
    : seen;
}

function datesOf(
  line: Line,
  above: string,
  language: DateLanguage,
): readonly Pick<SeenDate, 'iso' | 'kind' | 'isLabelled'>[] {
  const times = timesWithin(line.node);
  const written = findDates(line.text, language);
  let from = 0;
  const seen = written.map(({ iso, start, end }) => {
    const before = line.text.slice(Math.max(from, start - LABEL_REACH), start);
    from = end;
    const exact = times.find((time) => dayOf(time.iso) === dayOf(iso));
    const label = before.trim() === '' && above.length <= LABEL_REACH ? above : before;
    return dateOf(exact?.iso ?? iso, label, exact?.node ?? line.node);
  });
  // "2 hours ago", "today": the day stands in the markup alone.
  const unwritten = times.filter(
    ({ iso, node }) => textOfNode(node) !== '' && !seen.some((date) => dayOf(date.iso) === dayOf(iso)),
  );
  return [...seen, ...unwritten.map(({ iso, node }) => dateOf(iso, line.text, node))];
}

/** Time elements of a line, with what their markup tells. */
function timesWithin(node: PageNode): readonly { readonly iso: string; readonly node: PageNode }[] {
  const found: { readonly iso: string; readonly node: PageNode }[] = [];
  const visit = (at: PageNode, depth: number): void => {
    if (at.tag === 'time') {
      const iso = machineDate(attributeOf(at.element, 'datetime') || attributeOf(at.element, 'content'));
      if (iso !== undefined) found.push({ iso, node: at });
    }
    if (depth < 6 && at.parts.length < 60)
      for (const part of at.parts) if (typeof part !== 'string') visit(part, depth + 1);
  };
  visit(node, 0);
  return found;
}

/** A date with its kind, by the words beside it, else by the names of its element. */
function dateOf(iso: string, label: string, node: PageNode): Pick<SeenDate, 'iso' | 'kind' | 'isLabelled'> {
  if (UPDATED.test(label)) return { iso, kind: 'modified', isLabelled: true };
  if (PUBLISHED.test(label)) return { iso, kind: 'published', isLabelled: true };
  const names = `${node.names} ${attributeOf(node.element, 'itemprop').toLowerCase()}`;
  if (PUBLISHED_NAMES.test(names)) return { iso, kind: 'published', isLabelled: false };
  return { iso, kind: MODIFIED_NAMES.test(names) ? 'modified' : 'plain', isLabelled: false };
}

/** A cell of a table of facts; dates of articles in such tables are marked as times. */
function isCell({ node }: Line): boolean {
  return CELLS.has(node.tag) && timesWithin(node).length === 0;
}

const dayOf = (iso: string): string => iso.slice(0, 10);
