import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { condense } from '../../../src/background/condense';
import { grounderFor } from '../../../src/background/grounding';
import { assembleText, type Article } from '../../../src/model/article';
import { factText } from '../../../src/model/fact';

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
  assert(
    property(array(sentence, { minLength: 2, maxLength: 9 }), (sentences) => {
      const article: Article = {
        ...assembleText(sentences.map((text) => ({ kind: 'body', text }))),
        title: '',
        canonicalUrl: '',
        url: '',
        language: 'en',
        direction: 'ltr',
        readNext: [],
        seen: { coverage: 'whole', confidence: 1 },
      };
      const check = grounderFor(article);
      for (const fact of condense(article).facts)
        expect(check(factText(article.text, fact), [fact.sentence])).toMatchObject({ kind: 'supported' });
    }),
    { numRuns: 60 },
  );
});
