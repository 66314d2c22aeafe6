import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** The earliest time that a zip can store, in local time as zips store it: the same bytes in every time zone. */
const NO_TIME = new Date(1980, 0, 1);

/** Unix: a plain file, readable for everybody. */
const UNIX = 3;
const PLAIN_FILE = 0o100644 << 16;

/**
 * Zips files of a folder under their paths relative to it. The same files give the same bytes, on any day and any
 * system: a fixed time, order and mode. So reviewers can compare what they build with what is shipped.
 */
export function zipFiles(folder: string, paths: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  for (const path of paths.toSorted())
    entries[path] = [
      readFileSync(join(folder, path)),
      { mtime: NO_TIME, os: UNIX, attrs: PLAIN_FILE, level: 9 },
    ];
  return zipSync(entries);
}
