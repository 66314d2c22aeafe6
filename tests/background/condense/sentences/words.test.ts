import { expect, it } from 'vitest';
import { countWords, wordsOf } from '../../../../src/background/condense/sentences/words';

it.each([
  ['', 0],
  ['The ferry – 42 of them – is back.', 9],
  ['Die Fähre fährt wieder.', 4],
  ['渡し船は再び運航する。', 5],
  ['2028年春季完工', 3.5],
  ['เรือข้ามฟากกลับมาแล้ว', 5.25],
])('countWords: %s', (text, words) => {
  expect(countWords(text)).toBe(words);
});

it('wordsOf: a soft hyphen neither splits a word nor belongs to it', () => {
  const text = 'Der Bundes\xADkanz\xADler kam';
  expect(wordsOf(text, { start: 4, end: text.length })).toMatchObject([
    { text: 'Bundeskanzler', lower: 'bundeskanzler', start: 4, end: 19 },
    { text: 'kam', start: 20, end: 23 },
  ]);
});
