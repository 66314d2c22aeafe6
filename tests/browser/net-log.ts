import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Chromium's own record of every request that it makes, whatever initiated it. */
export interface NetLog {
  /** Switches to start the browser with. */
  readonly args: readonly string[];
  /** Network addresses requested by this origin. The browser must have ended: the log is complete only then. */
  requestsFrom(origin: string): readonly string[];
  remove(): void;
}

/** A log in a folder of its own. https://www.chromium.org/developers/design-documents/network-stack/netlog/ */
export function netLog(): NetLog {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-netlog-'));
  const file = join(folder, 'log.json');
  return {
    args: [`--log-net-log=${file}`],
    requestsFrom: (origin) => requestsIn(JSON.parse(readFileSync(file, 'utf8')), origin),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function requestsIn(log: unknown, origin: string): readonly string[] {
  const events = isRecord(log) && Array.isArray(log['events']) ? log['events'] : [];
  const urls = events.flatMap((event: unknown) => {
    const params = isRecord(event) ? event['params'] : undefined;
    if (!isRecord(params) || typeof params['url'] !== 'string') return [];
    const isOurs = typeof params['initiator'] === 'string' && params['initiator'].startsWith(origin);
    return isOurs && /^(?:https?|wss?):/u.test(params['url']) ? [params['url']] : [];
  });
  return [...new Set(urls)];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
