/** A date's parts as written; `zone` is "Z", "+09:00" or undefined. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time?: string;
  readonly zone?: string;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/**
 * Writes a date in ISO 8601: a day alone, or with a time and, where known, a zone.
 *
 * @returns undefined for a day that does not exist, or a year before 1900 or after 2199
 */
export function toIso({ year, month, day, time, zone }: DateParts): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  if (time === undefined) return date;
  // Systems that know only the day write exactly midnight; with an offset it is the page's own midnight.
  if (/^00:00(?::00)?$/u.test(time) && (zone === undefined || zone === 'Z')) return date;
  return `${date}T${time}${zone ?? ''}`;
}

/** Clock time as "09:05" or "09:05:30"; undefined when there is no such time. `half` begins with "a" or "p". */
export function clock(
  hours: string,
  minutes: string,
  seconds: string | undefined,
  half: string | undefined,
): string | undefined {
  let hour = Number(hours);
  if (half !== undefined && hour <= 12) hour = (hour % 12) + (/^p/iu.test(half) ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  return `${twoDigits(hour)}:${minutes}${seconds === undefined ? '' : `:${seconds}`}`;
}

/** "+0900", "+09", "UTC+9", "GMT" as an ISO 8601 zone; undefined for names such as "CET", which are ambiguous. */
export function zoneOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const offset = /([+-])(\d{1,2}):?(\d{2})?$/u.exec(written);
  if (offset !== null) {
    const hours = twoDigits(Number(offset[2]));
    return Number(hours) > 14 ? undefined : `${offset[1] ?? '+'}${hours}:${offset[3] ?? '00'}`;
  }
  return /^(?:z|utc|gmt)$/iu.test(written) ? 'Z' : undefined;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const MACHINE_DATE =
  /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[Tt\s,_]{1,3}(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?([zZ]|(?:UTC|GMT|utc|gmt)|(?:UTC|GMT|utc|gmt)?[+-]\d{1,2}:?(?:\d{2})?)?(?:\s?\(?[\w/ ]{1,30}\)?|\[[\w/]{1,40}\])?)?$/;
const EPOCH = /^(?:\d{10}|\d{13})$/u;

/**
 * Reads a date as machines write it: ISO 8601 and its near misses ("2019-10-27 03:00:00", "20191027",
 * "2018-11-16T03:00+0000"), or seconds or milliseconds since 1970, which are UTC.
 *
 * @returns ISO 8601 with the zone as written; undefined for anything else
 */
export function machineDate(written: string): string | undefined {
  const text = written.trim();
  if (text.length > 80) return undefined;
  if (EPOCH.test(text)) {
    const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    return date.getUTCFullYear() < 1990 ? undefined : date.toISOString().replace(/\.\d+Z$/u, 'Z');
  }
  const found = MACHINE_DATE.exec(text);
  if (found === null) return undefined;
  const [, year, separator, month, day, hours, minutes, seconds, zone] = found;
  if (separator === '' && (month?.length !== 2 || day?.length !== 2)) return undefined;
  const time =
    hours === undefined || minutes === undefined ? undefined : clock(hours, minutes, seconds, undefined);
  const known = zoneOf(zone);
  return toIso({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    ...(time === undefined ? {} : { time }),
    ...(time === undefined || known === undefined ? {} : { zone: known }),
  });
}
