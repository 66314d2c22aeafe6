import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { condense } from '../../../src/background/condense';
import { grounderFor } from '../../../src/background/grounding';
import { factText } from '../../../src/model/fact';
import { textArticle } from '../../../src/model/text-article';

const SUBJECTS = ['The harbour council', 'Marla Quint', 'A panel of 12 engineers', 'Port officials in Eskby'];
const VERBS = [
  'said on Monday that',
  'may decide whether',
  'did not deny that',
  'reported, after years of delay, that',
];
const OBJECTS = [
  'fares will rise by 4.5 %',
  'the $1.8 billion pier is unsafe',
  '"nobody was asked"',
  'the ferry sank',
];
const sentence = tuple(constantFrom(...SUBJECTS), constantFrom(...VERBS), constantFrom(...OBJECTS)).map(
  (parts) => `${parts.join(' ')}.`,
);

test('every fact of the built-in engine is supported', () => {
  let checked = 0;
  assert(
    property(array(sentence, { minLength: 2, maxLength: 9 }), (sentences) => {
      const article = textArticle(sentences.join('\n'), { language: 'en' });
      const check = grounderFor(article);
      for (const fact of condense(article).facts) {
        checked += 1;
        expect(check(factText(article.text, fact), [fact.sentence])).toMatchObject({ kind: 'supported' });
      }
    }),
    { numRuns: 60 },
  );
  expect(checked).toBeGreaterThan(60);
});
