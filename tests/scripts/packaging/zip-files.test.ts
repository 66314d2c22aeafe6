import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesBelow } from '../../../scripts/build/read-built';
import { zipFiles } from '../../../scripts/packaging/zip-files';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-zip-'));
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b', 'two.txt'), 'two');
  writeFileSync(join(folder, 'a.txt'), 'one');
});

afterEach(() => rmSync(folder, { recursive: true }));

const zipped = (): string => Buffer.from(zipFiles(folder, filesBelow(folder))).toString('hex');

describe('zipFiles', () => {
  test('contains each file under its path', () => {
    const files = unzipSync(zipFiles(folder, filesBelow(folder)));
    expect(Object.keys(files)).toEqual(['a.txt', 'b/two.txt']);
    expect(strFromU8(files['b/two.txt'] ?? new Uint8Array())).toBe('two');
  });

  test('has the same bytes for the same files, whatever their times and order', () => {
    const before = zipped();
    utimesSync(join(folder, 'a.txt'), new Date(2001, 1, 1), new Date(2001, 1, 1));
    expect(zipped()).toBe(before);
    expect(Buffer.from(zipFiles(folder, ['b/two.txt', 'a.txt'])).toString('hex')).toBe(before);
  });

  test('has other bytes for other files', () => {
    const before = zipped();
    writeFileSync(join(folder, 'a.txt'), 'One');
    expect(zipped()).not.toBe(before);
  });
});
