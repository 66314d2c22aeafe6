import { isSameDocument } from '../../model/address';
import type { Digest, Subject } from '../../model/digest';
import type { Outcome } from '../../model/outcome';
import { addressOf } from '../tab-address';
import { digestOf } from './digesting';
import { loadFormats } from './load-formats';

/** A popup that opens later, in milliseconds, has the page read anew: the page may have changed. */
const FRESH_MS = 3000;

/** A digest that was begun before a view asked for it. */
interface Reading {
  readonly subject: Subject;
  readonly begun: number;
  readonly address: Promise<string | undefined>;
  readonly digest: Promise<Outcome<Digest>>;
}

/** By tab. In memory only: a worker that is stopped meanwhile reads the page when it is asked, as ever. */
const readings = new Map<number, Reading>();

/** Begins to read what the reader has just asked for, while the browser is still making the popup. */
export function readAhead(subject: Subject): void {
  const digest = digestOf(subject);
  // The popup that takes it hears of it when it fails; without one, nobody does.
  digest.then(loadFormats).catch(() => undefined);
  readings.set(subject.tabId, { subject, begun: Date.now(), address: addressOf(subject.tabId), digest });
}

/**
 * What was read ahead of this request; undefined if nothing was, or not of this subject, if the page could not be
 * entered, or if the tab has moved on to another page. Each reading is taken once, so that a view that asks again has
 * the page read again.
 */
export async function takeReading(subject: Subject): Promise<Outcome<Digest> | undefined> {
  const reading = readings.get(subject.tabId);
  dropReading(subject.tabId);
  if (reading === undefined || Date.now() - reading.begun > FRESH_MS) return undefined;
  if (JSON.stringify(reading.subject) !== JSON.stringify(subject)) return undefined;
  const digest = await reading.digest;
  // Chromium tells the page's process of a grant and of a script by separate channels: a script that is injected as soon
  // as the click is reported can be there before its grant.
  if (!digest.ok && digest.failure.code === 'page-restricted') return undefined;
  // After the reading, since the tab may move on during it.
  const [then, now] = await Promise.all([reading.address, addressOf(subject.tabId)]);
  return isSameDocument(then ?? '', now ?? '') ? digest : undefined;
}

/** Forgets what was read ahead for a tab. */
export function dropReading(tabId: number): void {
  readings.delete(tabId);
}
