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
 * Chooses between the dates that the page claims to machines and those that it shows to readers. Readers see the day
 * in the newsroom's zone, machines often get UTC, and some systems claim the last change as the publication: the seen
 * day is taken where the page labels it as that of the publication, where a claim of the publication is at most a day
 * away, or where a claim of a change is of the same day. Clock time and zone come from the claim of that day. A seen
 * date that is neither labelled nor confirmed does not prevail over a claim: it may be that of an event.
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
    // A change before the publication is an error of the publishing system.
    ...(modified === undefined || (published !== undefined && isBefore(modified, published))
      ? {}
      : { modified }),
  };
}

/** What reading a page's dates needs: its address, the date words of its language, and the language (BCP 47). */
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
 * The day of the first unlabelled date that stands on its own, where nothing else is known. Several different days
 * with no headline near them are those of a list: none is taken.
 */
function dayUnclaimed(seen: readonly SeenDate[]): string | undefined {
  const plain = seen.filter(({ kind, isAlone, iso }) => kind === 'plain' && isAlone && iso > FIRST_YEAR);
  const [first] = plain;
  if (first === undefined) return undefined;
  const isList =
    first.distance === Number.POSITIVE_INFINITY && new Set(plain.map(({ iso }) => dayOf(iso))).size > 1;
  return isList ? undefined : dayOf(first.iso);
}

/** Greatest distance from the headline at which a date still belongs to it, in lines. */
const BESIDE = 8;

/** The day of the last change, where the headline has no other date: news mostly changes that day or the next. */
function dayOfChange(seen: readonly SeenDate[]): string | undefined {
  const change = seen.find(
    ({ kind, isAlone, opensLine, distance, iso }) =>
      kind === 'modified' && isAlone && opensLine === true && distance <= BESIDE && iso > FIRST_YEAR,
  );
  return change === undefined ? undefined : dayOf(change.iso);
}

/** Of the claims for one instant, the one in the page's own zone. */
function claimedLocally(claim: string, claimed: readonly string[]): string {
  return claimed.find((other) => hasOffset(other) && Date.parse(other) === Date.parse(claim)) ?? claim;
}

/** The most exact date of a day: with an offset, else in UTC, else with a clock time, else the day alone. */
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

/** Compares instants where both dates have a zone, else days. */
function isBefore(a: string, b: string): boolean {
  const areInstants = [a, b].every((iso) => /(?:Z|[+-]\d\d:\d\d)$/u.test(iso) && iso.length > 10);
  return areInstants ? Date.parse(a) < Date.parse(b) : dayOf(a) < dayOf(b);
}

/** The day in an address: "/2019/11/20/", "/2019-11-20-", "/20191120/". */
function dayInAddress(url: string): string | undefined {
  const found = /[/_-]((?:19|20)\d\d)([/_-]?)([01]\d)\2([0-3]\d)(?!\d)/u.exec(url);
  if (found === null) return undefined;
  return toIso({ year: Number(found[1]), month: Number(found[3]), day: Number(found[4]) });
}
