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

/** A date that readers see near the headline. */
export interface SeenDate {
  /** ISO 8601. */
  readonly iso: string;
  /** What the page calls it; `plain` when it does not say, `dateline` where it opens the text: "April 17, 2015 –". */
  readonly kind: 'published' | 'modified' | 'plain' | 'dateline';
  /** Words beside it state its kind, not only the class or `itemprop` of its element. */
  readonly isLabelled: boolean;
  /** "Updated" or "Last updated" opens the text before it, not "Prices were updated". */
  readonly opensLine?: boolean;
  /** Its line holds little else and does not link to another article. */
  readonly isAlone: boolean;
  /** Distance from the headline in lines; infinite where no headline is seen. */
  readonly distance: number;
}

/** A date with what the page says about it, regardless of where it stands. */
type ToldDate = Omit<SeenDate, 'isAlone' | 'distance'>;

/** Longest line with a date of the article, in code units; a longer one reports what happened on that date. */
const LONGEST = 160;
const SHORT = 80;
const CELLS = new Set(['td', 'th', 'dd']);
const LABEL_REACH = 40;
/** Most code units before "updated" where it opens a text: "Last ", "zuletzt ". */
const LONGEST_QUALIFIER = 8;
const MODIFIED_NAMES = /modif|updat|revis|edited/u;
const PUBLISHED_NAMES = /publi(?:sh|cat|ca?d|e\b)|pubdate|entry-date|posted|created|datum-?erst|issued/u;

/** What the search for dates needs besides the lines. */
interface Looking {
  readonly nodes: readonly PageNode[];
  readonly title: string;
  readonly language: DateLanguage;
  /** Says whether a link's `href` leads to the page itself, as the date of a blog entry does. */
  readonly isOwn: (href: string) => boolean;
}

/**
 * Dates near the headline, in reading order. Leaves out days that the title names, which are not the article's
 * ("Reports of 14 May 2022"), and unlabelled dates in tables of facts.
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
    // A page laid out in tables marks the article's date as a `<time>`.
    const isFact = CELLS.has(node.tag) && within.length === 0;
    for (const date of datesOf(line, within, near[index - 1]?.text ?? '', language)) {
      if (inTitle.has(dayOf(date.iso)) || (date.kind === 'plain' && isFact)) continue;
      seen.push({ ...date, isAlone, distance: Math.abs(index - headlineAt) });
    }
  }
  // Blogs give their only date the class "updated", whatever it is: hAtom requires one.
  const areUnnamed = seen.every(
    ({ kind, isLabelled }) => kind === 'dateline' || (kind === 'modified' && !isLabelled),
  );
  return areUnnamed
    ? seen.map((date) => (date.kind === 'dateline' ? date : { ...date, kind: 'plain' }))
    : seen;
}

/** True for "By Ada Holm, Nutwire : July 18, 2013", but not for "By 3 May" and "Par arrêté du 3 mai". */
const isByline = (text: string): boolean =>
  startsWithBy(text) && isPersonLike((withoutBy(text).split(/[,|:(]/u, 1)[0] ?? '').trim());

const DATELINE = { kind: 'dateline', isLabelled: false, isAlone: false } as const;
/** The text before the dash that ends a dateline: "ORLA, July 2, 2014 (Nutwire) – ". */
const BEFORE_DASH = /^[^–—]{0,60}?(?=\s?(?:--|[–—-])\s)/u;

function datelineDay(text: string, language: DateLanguage): string | undefined {
  const [head = ''] = BEFORE_DASH.exec(text.slice(0, 80)) ?? [];
  return findDates(head, language)[0]?.iso;
}

/** True where a node has links whose text is a date, and all of them lead to the page itself. */
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
  // "2 hours ago", "today": only the markup gives the day.
  const unwritten = times.filter(
    ({ iso, node }) => textOfNode(node) !== '' && !seen.some((date) => dayOf(date.iso) === dayOf(iso)),
  );
  return [...seen, ...unwritten.map(({ iso, node }) => dateOf(iso, line.text, node))];
}

/** A `<time>` element with the date in its markup. */
interface Time {
  readonly iso: string;
  readonly node: PageNode;
}

/** The page's `<time>` elements whose markup gives a date, in reading order. */
function timesAmong(nodes: readonly PageNode[]): readonly Time[] {
  const found: Time[] = [];
  for (const node of nodes) {
    if (node.tag !== 'time') continue;
    const iso = machineDate(attributeOf(node, 'datetime') || attributeOf(node, 'content'));
    if (iso !== undefined) found.push({ iso, node });
  }
  return found;
}

/** Most levels from a line's element to its times, and most parts per element: lists hold other articles' times. */
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

/** A date with its kind, by the words beside it, else by the class, id or `itemprop` of its element. */
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
