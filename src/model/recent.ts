import { factText, piecesOf, speakerText, type Days, type Fact } from './fact';
import { isRecord } from './record';

/** A fact as plain text, with its speaker if the text does not name one: a claim never appears as a plain fact. */
export interface RecentFact {
  readonly text: string;
  readonly speaker?: string;
  /** The day it happened, if the words for it were cut away. */
  readonly when?: Days;
  /** The days that words such as "on Friday" mean, in text order: a week later the words alone mean another day. */
  readonly days?: readonly RecentDay[];
}

/** A day, or a range of days, that words of a fact mean. */
interface RecentDay extends Days {
  /** Offset in the fact's text at which the words end. */
  readonly at: number;
}

/** Facts of a page that the reader saw recently, as plain text; kept on this machine only. */
export interface RecentPage {
  readonly url: string;
  readonly title: string;
  readonly site: string;
  /** When the reader saw it, in milliseconds since the epoch. */
  readonly seenAt: number;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly facts: readonly RecentFact[];
}

/** A page as it may be stored: earlier versions stored a fact without a speaker as a plain string. */
type StoredPage = Omit<RecentPage, 'facts'> & { readonly facts: readonly (string | RecentFact)[] };

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';

/** A number beyond what a `Date` can hold would throw where it is shown, and take the whole list with it. */
const isMoment = (value: unknown): boolean =>
  typeof value === 'number' && !Number.isNaN(new Date(value).getTime());

const isDays = (value: unknown): boolean =>
  isRecord(value) && typeof value['from'] === 'string' && isText(value['to']);

const isFact = (value: unknown): value is string | RecentFact =>
  typeof value === 'string' ||
  (isRecord(value) &&
    typeof value['text'] === 'string' &&
    isText(value['speaker']) &&
    (value['when'] === undefined || isDays(value['when'])) &&
    (value['days'] === undefined ||
      (Array.isArray(value['days']) &&
        value['days'].every((day) => isDays(day) && isRecord(day) && Number.isSafeInteger(day['at'])))));

const isStoredPage = (value: unknown): value is StoredPage =>
  isRecord(value) &&
  ['url', 'title', 'site', 'language'].every((key) => typeof value[key] === 'string') &&
  isMoment(value['seenAt']) &&
  (value['direction'] === 'ltr' || value['direction'] === 'rtl') &&
  Array.isArray(value['facts']) &&
  value['facts'].every(isFact);

/** Parses the recent pages from storage; invalid entries are left out. */
export function parseRecent(stored: unknown): readonly RecentPage[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(isStoredPage).map(asRecent);
}

function asRecent(page: StoredPage): RecentPage {
  return { ...page, facts: page.facts.map((fact) => (typeof fact === 'string' ? { text: fact } : fact)) };
}

/**
 * Converts a fact to the form in which it is kept.
 *
 * @param text the article's text, to which the fact's spans refer
 */
export function recentFact(text: string, fact: Fact): RecentFact {
  const speaker = speakerText(text, fact);
  const days = daysWithin(text, fact);
  return {
    text: factText(text, fact),
    ...(speaker === undefined ? {} : { speaker }),
    ...(fact.when === undefined ? {} : { when: daysOf(fact.when) }),
    ...(days.length === 0 ? {} : { days }),
  };
}

function daysWithin(text: string, { kept, bracketed, dates }: Fact): readonly RecentDay[] {
  const pieces = piecesOf(text, kept, bracketed);
  const whole = pieces.map((piece) => piece.text).join('');
  // Negative, since leading white space is not part of the fact's text.
  let start = whole.trimStart().length - whole.length;
  return pieces.flatMap(({ text, span, isBracketed }) => {
    const from = start;
    start += text.length;
    if (span === undefined || isBracketed) return [];
    return dates
      .filter(({ span: { end } }) => end > span.start && end <= span.end)
      .map((date) => placed(date, from + date.span.end - span.start))
      .sort((a, b) => a.at - b.at);
  });
}

const placed = (date: Days, at: number): RecentDay => ({ at, ...daysOf(date) });

const daysOf = ({ from, to }: Days): Days => (to === undefined ? { from } : { from, to });
