import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { withoutSpace } from '../../../src/content/reveal/page-text';
import { withoutUnseen } from '../../../src/model/unseen';

const CHARS = Array.from(
  'aя葛กខ❤5👩ᠰᠠ ی\u0000\u00AD\u115F\u17B4\u180E\u200B\u200C\u200D\u202E\u2060\u3164\uFE00\uFE0E\uFE0F\uFFA0\u{1D173}\u{E0041}\u{E0100}\u{E0101}',
);
const text = array(constantFrom(...CHARS), { maxLength: 12 }).map((chars) => chars.join(''));

test('finds in a page what its article shows, whatever the article leaves out', () => {
  assert(
    property(text, (shown) => withoutSpace(withoutUnseen(shown)) === withoutSpace(shown)),
    {
      numRuns: 5000,
    },
  );
});

test('leaves out nothing more from a text that was already cleaned', () => {
  assert(
    property(text, (page) => {
      const shown = withoutUnseen(page);
      expect(withoutUnseen(shown)).toBe(shown);
    }),
    { numRuns: 5000 },
  );
});
