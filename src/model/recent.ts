import { isRecord } from './record';

/** A fact as plain text, and who said it where the text itself does not tell: a claim never stands as a plain fact. */
export interface RecentFact {
  readonly text: string;
  readonly speaker?: string;
}

/** Facts of a page that the reader saw lately, as plain text: kept on this machine only. */
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

/** A page as it may lie in storage: a fact without a speaker was a mere text once. */
type StoredPage = Omit<RecentPage, 'facts'> & { readonly facts: readonly (string | RecentFact)[] };

const isFact = (value: unknown): value is string | RecentFact =>
  typeof value === 'string' ||
  (isRecord(value) &&
    typeof value['text'] === 'string' &&
    (value['speaker'] === undefined || typeof value['speaker'] === 'string'));

const isStoredPage = (value: unknown): value is StoredPage =>
  isRecord(value) &&
  ['url', 'title', 'site', 'language'].every((key) => typeof value[key] === 'string') &&
  typeof value['seenAt'] === 'number' &&
  (value['direction'] === 'ltr' || value['direction'] === 'rtl') &&
  Array.isArray(value['facts']) &&
  value['facts'].every(isFact);

/** The recent pages from storage; entries that make no sense are left out. */
export function parseRecent(stored: unknown): readonly RecentPage[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(isStoredPage).map(asRecent);
}

function asRecent(page: StoredPage): RecentPage {
  return { ...page, facts: page.facts.map((fact) => (typeof fact === 'string' ? { text: fact } : fact)) };
}

/** A fact as it is kept. */
export function recentFact(text: string, speaker: string | undefined): RecentFact {
  return speaker === undefined ? { text } : { text, speaker };
}
