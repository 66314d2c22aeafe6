import type { Claims } from '../claims/claims';
import type { SeenDate } from './dates-seen';
import { machineDate, toIso } from './iso-date';
import { atLocalMidnight } from './local-midnight';
import type { DateLanguage } from './month-names';
import { findDates } from './worded-dates';

/** When an article was published and last changed; ISO 8601. */
export interface Dates {
  readonly published?: string;
  readonly modified?: string;
}

const dayOf = (iso: string): string => iso.slice(0, 10);
const DAY_MS = 86_400_000;

/**
 * Chooses between what the page claims to machines and what its readers see. Readers see the day in the
 * newsroom's zone, machines often in UTC, and some systems call the last change the publication: the seen day
 * is taken where the page calls it so, or where the claims do not contradict it; the clock time and the zone
 * come from the claim of that day. A seen date that nobody confirms and nobody labels does not stand
 * against a claim: it may be that of an event.
 */
export function chooseDates(
  claims: readonly Claims[],
  seen: readonly SeenDate[],
  { url, language, tag }: Reading,
): Dates {
  const read = (written: readonly string[]): readonly string[] =>
    written.map((text) => readDate(text, language)).filter((date) => date !== undefined);
  const claimed = read(claims.flatMap(({ published = [] }) => published));
  const changed = read(claims.flatMap(({ modified = [] }) => modified));
  const bySight = [...seen].sort((a, b) => rankOf(a) - rankOf(b) || a.distance - b.distance);
  const dateline = seen.find(({ kind }) => kind === 'dateline')?.iso;
  const day =
    publishedDay(claimed, changed, bySight) ??
    dayInAddress(url) ??
    (dateline === undefined ? undefined : dayOf(dateline)) ??
    dayOfChange(bySight);
  const published =
    day === undefined
      ? undefined
      : atLocalMidnight(
          exactest(
            [...claimed, ...seen.filter(({ kind }) => kind !== 'modified').map(({ iso }) => iso), ...changed],
            day,
          ),
          tag,
        );
  const seenChange = seen.find(({ kind }) => kind === 'modified')?.iso;
  const modified =
    seenChange === undefined ? changed[0] : exactest([...changed, seenChange], dayOf(seenChange));
  return {
    ...(published === undefined ? {} : { published }),
    // A change before the publication is a mistake of the system's.
    ...(modified === undefined || (published !== undefined && isBefore(modified, published))
      ? {}
      : { modified }),
  };
}

/** What it takes to read dates of a page: its address, its language's words, and the language (BCP 47). */
interface Reading {
  readonly url: string;
  readonly language: DateLanguage;
  readonly tag: string;
}

const MAX_WRITTEN = 100;

function readDate(written: string, language: DateLanguage): string | undefined {
  return machineDate(written) ?? findDates(written.slice(0, MAX_WRITTEN), language)[0]?.iso;
}

const rankOf = ({ kind }: SeenDate): number => ({ published: 0, plain: 1, modified: 2, dateline: 3 })[kind];

function publishedDay(
  claimed: readonly string[],
  changed: readonly string[],
  seen: readonly SeenDate[],
): string | undefined {
  const [claim] = claimed;
  for (const { iso, kind } of seen) {
    const day = dayOf(iso);
    if (kind === 'modified' || kind === 'dateline') continue;
    if (kind === 'published' || claimed.some((other) => isNextTo(dayOf(other), day))) return day;
    if (changed.some((other) => dayOf(other) === day)) return day;
  }
  if (claim !== undefined) return dayOf(claimedLocally(claim, claimed));
  return dayUnclaimed(seen);
}

/** No page is older than the web. */
const FIRST_YEAR = '1994';

/**
 * The day that stands beside the headline where nothing else is known. Without a headline to stand beside, and
 * with several days, they are a list's.
 */
function dayUnclaimed(seen: readonly SeenDate[]): string | undefined {
  const plain = seen.filter(({ kind, isAlone, iso }) => kind === 'plain' && isAlone && iso > FIRST_YEAR);
  const [first] = plain;
  if (first === undefined) return undefined;
  const isList =
    first.distance === Number.POSITIVE_INFINITY && new Set(plain.map(({ iso }) => dayOf(iso))).size > 1;
  return isList ? undefined : dayOf(first.iso);
}

/** In lines from the headline. */
const BESIDE = 8;

/** Where a page tells beside its headline of its last change alone: of news that is the day itself, or the next. */
function dayOfChange(seen: readonly SeenDate[]): string | undefined {
  const change = seen.find(
    ({ kind, isAlone, opensLine, distance, iso }) =>
      kind === 'modified' && isAlone && opensLine === true && distance <= BESIDE && iso > FIRST_YEAR,
  );
  return change === undefined ? undefined : dayOf(change.iso);
}

/** Of claims of one instant, the one in the page's own zone. */
function claimedLocally(claim: string, claimed: readonly string[]): string {
  return claimed.find((other) => hasOffset(other) && Date.parse(other) === Date.parse(claim)) ?? claim;
}

/** The claim of a day that says most: with offset, with time, the day alone. */
function exactest(dates: readonly string[], day: string): string {
  const same = dates.filter((iso) => dayOf(iso) === day);
  return (
    same.find(hasOffset) ??
    same.find((iso) => iso.endsWith('Z')) ??
    same.find((iso) => iso.length > 10) ??
    day
  );
}

function hasOffset(iso: string): boolean {
  return /[+-]\d\d:\d\d$/u.test(iso) && !iso.endsWith('+00:00');
}

function isNextTo(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) <= DAY_MS;
}

/** Instants are compared where both have a zone, else days. */
function isBefore(a: string, b: string): boolean {
  const areInstants = [a, b].every((iso) => /(?:Z|[+-]\d\d:\d\d)$/u.test(iso) && iso.length > 10);
  return areInstants ? Date.parse(a) < Date.parse(b) : dayOf(a) < dayOf(b);
}

/** "/2019/11/20/", "/2019-11-20-", "/20191120/" in an address. */
function dayInAddress(url: string): string | undefined {
  const found = /[/_-]((?:19|20)\d\d)([/_-]?)([01]\d)\2([0-3]\d)(?!\d)/u.exec(url);
  if (found === null) return undefined;
  return toIso({ year: Number(found[1]), month: Number(found[3]), day: Number(found[4]) });
}
