import { array, assert, constantFrom, integer, oneof, pre, property, string, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { condense } from '../../../src/background/condense';
import { factText } from '../../../src/model/fact';
import { isWithin } from '../../../src/model/span';
import { textArticle } from '../../../src/model/text-article';

const PIECES = [
  'Ada Quill',
  'the mayor of Orla',
  'said',
  'was not',
  'allegedly',
  'will',
  'could',
  ', who',
  ', which',
  ', a farmer',
  ', according to',
  'police',
  '(pictured)',
  '25 percent',
  '$3 million',
  'on Monday',
  '. ',
  '? ',
  '“',
  '”',
  '‘',
  '’s',
  ' – ',
  ' -- ',
  ', ',
  'However, ',
  'he',
  'closed',
  'the harbour',
  'unless',
  ', leaving',
  '\n',
  '(',
  ')',
  '東京',
  '。',
  '"',
];
const anyText = oneof(
  array(constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  string({ unit: 'binary', maxLength: 300 }),
);
const anyArticle = tuple(anyText, constantFrom('en', 'de', 'fr', 'es', 'it', 'pt', 'ja', '')).map(
  ([text, language]) =>
    textArticle(text, { title: 'Harbour of Orla closed', published: '2025-04-24', language }),
);

it('deletes and adds nothing: kept spans ascend within their sentence', () => {
  assert(
    property(anyArticle, (article) => {
      for (const { kept, sentence, marks, dates } of condense(article).facts) {
        expect(kept.length).toBeGreaterThan(0);
        expect(sentence.end).toBeLessThanOrEqual(article.text.length);
        for (const [i, span] of kept.entries()) {
          expect(isWithin(span, sentence)).toBe(true);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.start).toBeGreaterThanOrEqual(kept[i - 1]?.end ?? 0);
        }
        for (const { span } of [...marks, ...dates])
          expect(kept.some((piece) => isWithin(span, piece))).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

it('loses no negation, hedge or condition', () => {
  const guards = /\b(?:not|allegedly|could|unless)\b/giu;
  assert(
    property(anyArticle, (article) => {
      pre(article.language === 'en');
      for (const fact of condense(article).facts) {
        const said = article.text.slice(fact.sentence.start, fact.sentence.end);
        const speaker =
          fact.speaker === undefined ? '' : article.text.slice(fact.speaker.start, fact.speaker.end);
        const count = (text: string): number => text.match(guards)?.length ?? 0;
        expect(count(factText(article.text, fact)) + count(speaker)).toBeGreaterThanOrEqual(count(said));
      }
    }),
    { numRuns: 1500 },
  );
});

it('returns the same facts twice, with ranks from 0 and within the budget', () => {
  assert(
    property(anyArticle, integer({ min: 5, max: 80 }), (article, budgetWords) => {
      const { facts, recommended } = condense(article, { budgetWords });
      expect(condense(article, { budgetWords })).toEqual({ facts, recommended, readNext: [] });
      expect(facts.map(({ rank }) => rank).sort((a, b) => a - b)).toEqual(facts.map((_, i) => i));
      // As a reader counts words: pieces joined without a space are one.
      const words = facts.flatMap((fact) => factText(article.text, fact).match(/\S+/gu) ?? []);
      expect(words.length).toBeLessThanOrEqual(budgetWords);
    }),
    { numRuns: 300 },
  );
});
