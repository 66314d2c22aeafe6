import type { Line } from '../../body/lines/gather';
import { hasDigit } from '../../text/words';
import { attributeOf } from '../../tree/attributes';
import { textOfNode, type PageNode } from '../../tree/page-tree';
import { isPersonLike, startsWithBy, withoutBy } from '../byline/names';
import { PUBLISHED, UPDATED } from '../data/words';
import { machineDate } from './iso-date';
import type { DateLanguage } from './month-names';
import { findDates } from './worded-dates';
import type { Surroundings } from '../surroundings';

/** A date that the reader sees beside the headline. */
export interface SeenDate {
  /** ISO 8601. */
  readonly iso: string;
  /** What the page calls it; `plain` when it does not say, `dateline` where it opens the text: "April 17, 2015 –". */
  readonly kind: 'published' | 'modified' | 'plain' | 'dateline';
  /** Words beside it say its kind, not the names of its element alone. */
  readonly isLabelled: boolean;
  /** "Updated" or "Last updated" is the first that its line says, not "Prices were updated". */
  readonly opensLine?: boolean;
  /** Little else stands in its line, and the line is no link to another article. */
  readonly isAlone: boolean;
  /** How many lines it stands from the headline; infinite when none is seen. */
  readonly distance: number;
}

/** A date with what is told of it, wherever it stands. */
type ToldDate = Omit<SeenDate, 'isAlone' | 'distance'>;

/** A line with a date is short; a longer one tells of something that happened then. */
const LONGEST = 160;
const SHORT = 80;
const CELLS = new Set(['td', 'th', 'dd']);
const LABEL_REACH = 40;
/** "Last", "zuletzt" before "updated". */
const LONGEST_QUALIFIER = 8;
const MODIFIED_NAMES = /modif|updat|revis|edited/u;
const PUBLISHED_NAMES = /publi(?:sh|cat|ca?d|e\b)|pubdate|entry-date|posted|created|datum-?erst|issued/u;

/** What it takes to look for dates. */
interface Looking {
  readonly nodes: readonly PageNode[];
  readonly title: string;
  readonly language: DateLanguage;
  /** Tells whether a link's `href` leads to the page itself, as the date of a blog's entry does. */
  readonly isOwn: (href: string) => boolean;
}

/**
 * Dates beside the headline, in reading order. What the title says is no date of the article ("Reports of
 * 14 May 2022"), nor is an unnamed one in a table of facts.
 */
export function datesSeen(
  { near, headlineAt = Number.NEGATIVE_INFINITY }: Surroundings,
  looking: Looking,
): readonly SeenDate[] {
  const { nodes, title, language } = looking;
  const inTitle = new Set(findDates(title, language).map(({ iso }) => dayOf(iso)));
  const times = timesAmong(nodes);
  const seen: SeenDate[] = [];
  for (const [index, line] of near.entries()) {
    const { text, node } = line;
    const opening = text.length > SHORT && index > headlineAt ? datelineDay(text, language) : undefined;
    if (opening !== undefined) seen.push({ ...DATELINE, iso: opening, distance: index - headlineAt });
    if (text.length > LONGEST || node.tag === 'figcaption') continue;
    const within = times.length === 0 ? times : times.filter((time) => isWithin(time, node));
    if (within.length === 0 && !hasDigit(text)) continue;
    // A byline with a role and two dates is longer: "By Ada Holm, Nutwire : July 18, 2013 : Updated: …".
    const isShort = text.length <= SHORT || index === headlineAt || isByline(text);
    const isAlone = isShort && (line.linkLength < 0.9 * text.length || leadsTo(node, looking));
    // Dates of articles that stand in tables are marked as times.
    const isFact = CELLS.has(node.tag) && within.length === 0;
    for (const date of datesOf(line, within, near[index - 1]?.text ?? '', language)) {
      if (inTitle.has(dayOf(date.iso)) || (date.kind === 'plain' && isFact)) continue;
      seen.push({ ...date, isAlone, distance: Math.abs(index - headlineAt) });
    }
  }
  // Blogs call their only date "updated" in its class, whatever it is (hAtom demands one).
  const areUnnamed = seen.every(
    ({ kind, isLabelled }) => kind === 'dateline' || (kind === 'modified' && !isLabelled),
  );
  return areUnnamed
    ? seen.map((date) => (date.kind === 'dateline' ? date : { ...date, kind: 'plain' }))
    : seen;
}

/** "By Ada Holm, Nutwire : July 18, 2013", but "By 3 May" and "Par arrêté du 3 mai". */
const isByline = (text: string): boolean =>
  startsWithBy(text) && isPersonLike((withoutBy(text).split(/[,|:(]/u, 1)[0] ?? '').trim());

const DATELINE = { kind: 'dateline', isLabelled: false, isAlone: false } as const;
/** "ORLA, July 2, 2014 (Nutwire) – ". */
const BEFORE_DASH = /^[^–—]{0,60}?(?=\s?(?:--|[–—-])\s)/u;

function datelineDay(text: string, language: DateLanguage): string | undefined {
  const [head = ''] = BEFORE_DASH.exec(text.slice(0, 80)) ?? [];
  return findDates(head, language)[0]?.iso;
}

/** True where the links that tell a date lead to the page itself. */
function leadsTo(node: PageNode, { nodes, isOwn, language }: Looking): boolean {
  const dated = nodes
    .slice(node.index, node.after)
    .filter((one) => one.tag === 'a' && findDates(textOfNode(one), language).length > 0);
  return dated.length > 0 && dated.every((link) => isOwn(attributeOf(link, 'href')));
}

function datesOf(
  line: Line,
  times: readonly Time[],
  above: string,
  language: DateLanguage,
): readonly ToldDate[] {
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

/** A time element, with what its markup tells. */
interface Time {
  readonly iso: string;
  readonly node: PageNode;
}

/** The page's time elements that tell a date, in reading order. */
function timesAmong(nodes: readonly PageNode[]): readonly Time[] {
  const found: Time[] = [];
  for (const node of nodes) {
    if (node.tag !== 'time') continue;
    const iso = machineDate(attributeOf(node, 'datetime') || attributeOf(node, 'content'));
    if (iso !== undefined) found.push({ iso, node });
  }
  return found;
}

/** Steps from a line's element to its times, and parts of the elements between: lists hold times of others. */
const MAX_STEPS = 6;
const MAX_PARTS = 60;

function isWithin({ node }: Time, line: PageNode): boolean {
  if (node.start < line.start || node.end > line.end || node.depth - line.depth > MAX_STEPS) return false;
  let at: PageNode | undefined = node;
  while (at !== undefined && at !== line) {
    at = at.parent;
    if (at !== undefined && at.parts.length >= MAX_PARTS) return false;
  }
  return at === line;
}

/** A date with its kind, by the words beside it, else by the names of its element. */
function dateOf(iso: string, words: string, node: PageNode): ToldDate {
  const label = words.toLowerCase();
  const updated = UPDATED.exec(label.trimStart())?.index;
  if (updated !== undefined)
    return { iso, kind: 'modified', isLabelled: true, opensLine: updated <= LONGEST_QUALIFIER };
  if (PUBLISHED.test(label)) return { iso, kind: 'published', isLabelled: true };
  const names = `${node.names} ${attributeOf(node, 'itemprop').toLowerCase()}`;
  if (PUBLISHED_NAMES.test(names)) return { iso, kind: 'published', isLabelled: false };
  return { iso, kind: MODIFIED_NAMES.test(names) ? 'modified' : 'plain', isLabelled: false };
}

const dayOf = (iso: string): string => iso.slice(0, 10);
