import { describe, expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';
import { wordsOf } from '../../../src/background/grounding/words';

const normOf = (text: string, language: string): string =>
  wordsOf(text, language)
    .map(({ norm }) => norm)
    .join(' ');

describe('a mark that makes another word is kept', () => {
  test.each([
    ['ja', 'が', 'か'],
    ['ja', 'パン', 'バン'],
    ['hi', 'दिन', 'दान'],
    ['hi', 'काला', 'कला'],
    ['th', 'เสื้อ', 'เสือ'],
    ['ru', 'мой', 'мои'],
    ['uk', 'їхати', 'іхати'],
  ])('%s: %s is not %s', (language, one, other) => {
    expect(normOf(one, language)).not.toBe(normOf(other, language));
  });
});

describe('a mark that a writer may leave out is dropped', () => {
  test.each([
    ['fr', 'élève', 'eleve'],
    ['el', 'πόλη', 'πολη'],
    ['ar', 'مُحَمَّد', 'محمد'],
    ['he', 'שָׁלוֹם', 'שלום'],
    ['ru', 'самолёт', 'самолет'],
    ['ja', 'ｶﾞｽ', 'ガス'],
    ['de', 'Fähr\xADlinie', 'fahrlinie'],
  ])('%s: %s is %s', (language, one, other) => {
    expect(normOf(one, language)).toBe(normOf(other, language));
  });
});

test.each([
  ['ja', '市議会はがんの検査を承認した。', '市議会はかんの検査を承認した。'],
  ['hi', 'पुलिस ने काला बाजार बंद किया।', 'पुलिस ने कला बाजार बंद किया।'],
])('%s: a claim with another word in its place is no copy', (language, text, claim) => {
  const check = grounderFor({ text, language });
  expect(check(text)).toMatchObject({ support: 1 });
  expect(check(claim).support).toBeLessThan(1);
});

test('a long run of characters without spaces is split in linear time', () => {
  const text = '他说'.repeat(40_000);
  const start = performance.now();
  const words = wordsOf(text, 'zh');
  expect(performance.now() - start).toBeLessThan(5000);
  expect(words.map(({ raw }) => raw).join('')).toBe(text);
});
