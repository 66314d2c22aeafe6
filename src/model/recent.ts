import { isRecord } from './record';

/** Facts of a page that the reader saw lately, as plain text: kept on this machine only. */
export interface RecentPage {
  readonly url: string;
  readonly title: string;
  readonly site: string;
  /** When the reader saw it, in milliseconds since the epoch. */
  readonly seenAt: number;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly facts: readonly string[];
}

const isRecentPage = (value: unknown): value is RecentPage =>
  isRecord(value) &&
  ['url', 'title', 'site', 'language'].every((key) => typeof value[key] === 'string') &&
  typeof value['seenAt'] === 'number' &&
  (value['direction'] === 'ltr' || value['direction'] === 'rtl') &&
  Array.isArray(value['facts']) &&
  value['facts'].every((fact) => typeof fact === 'string');

/** The recent pages from storage; entries that make no sense are left out. */
export function parseRecent(stored: unknown): readonly RecentPage[] {
  return Array.isArray(stored) ? stored.filter(isRecentPage) : [];
}
