import { describe, expect, it } from 'vitest';
import { parsePageRead } from '../../../src/background/pull/parse-page-read';
import type { PageRead } from '../../../src/model/content-api';
import { RECORD_LIMIT } from '../../../src/model/page-record';
import { withoutUnseen } from '../../../src/model/unseen';
import { attacked, leavesOf } from '../hostile-values';

const least: PageRead = {
  record: { url: 'https://news.example/ferry', said: '[]', seen: ['[["html"],["p"],"The ferry is back."]'] },
  ms: 3,
  isLoading: false,
  isBlank: false,
};
const full: PageRead = { ...least, frameHost: 'other.example', selected: 'The ferry\nis back.' };

describe('parsePageRead', () => {
  it('accepts every field that the content script makes, and nothing else', () => {
    expect(parsePageRead(least)).toEqual(least);
    expect(parsePageRead({ ...full, junk: 'x', record: { ...full.record, junk: 'x' } })).toEqual(full);
  });

  it('returns nothing unbounded or of the wrong type, whatever it is given', () => {
    const known = new Set([...leavesOf(full)].map(([path]) => path));
    let taken = 0;
    let tried = 0;
    for (const value of attacked(full)) {
      const read = parsePageRead(value);
      tried += 1;
      if (read === undefined) continue;
      taken += 1;
      for (const [path, leaf] of leavesOf(read)) {
        expect(known).toContain(path);
        if (typeof leaf === 'string') expect(leaf.length).toBeLessThanOrEqual(RECORD_LIMIT);
        else expect(typeof leaf === 'boolean' || Number.isFinite(leaf)).toBe(true);
      }
      for (const shown of [read.record.url, read.frameHost ?? '']) expect(withoutUnseen(shown)).toBe(shown);
    }
    // Optional fields may be missing, and a text may be replaced by another.
    expect(taken / tried).toBeLessThan(0.4);
    expect(Reflect.get({}, 'isPolluted')).toBeUndefined();
  });

  it('drops a host with reversed letters, and accepts the page all the same', () => {
    expect(parsePageRead({ ...least, frameHost: 'a\u202Eb' })).toEqual(least);
  });

  it.each([
    ['a time that is none', { ms: Number.NaN }],
    ['a page that may be loading', { isLoading: 'maybe' }],
    ['a selection without end', { selected: 'x'.repeat(2_000_001) }],
    ['no record', { record: undefined }],
    ['a record in one piece', { record: { ...full.record, seen: '[]' } }],
    ['a piece that is no text', { record: { ...full.record, seen: [['p']] } }],
    [
      'pieces without end',
      { record: { ...full.record, seen: Array.from({ length: 5 }, () => 'x'.repeat(RECORD_LIMIT / 4)) } },
    ],
  ])('rejects %s', (_name, change) => {
    expect(parsePageRead({ ...full, ...change })).toBeUndefined();
  });
});
