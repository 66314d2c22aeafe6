import { expect, it } from 'vitest';
import { factsAPart, partsOf } from '../../../src/background/engines/parts';
import { estimateTokens } from '../../../src/background/engines/tokens';
import { textArticle } from '../../../src/model/text-article';

const TOKENS = 60;
const SENTENCE = 'The harbour office said that the ferry would sail again on Monday.';
const articleOf = (...lines: string[]) => textArticle(lines.join('\n'), { language: 'en' });

/** A part as a model is given it: each sentence with its number, on a line of its own. */
const givenOf = (part: ReturnType<typeof partsOf>['parts'][number]): string =>
  part.sentences.map(({ number, text }) => `[${number}] ${text}\n`).join('');

it('makes no part larger than wanted, even of a sentence that is larger itself', () => {
  const endless = `${'The ferry sails, and '.repeat(40)}it sails.`;
  const { parts } = partsOf(articleOf(SENTENCE, endless, SENTENCE, SENTENCE), TOKENS);
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(estimateTokens(givenOf(part))).toBeLessThanOrEqual(TOKENS);
  // What was cut off is missing from the share.
  expect(parts.at(-1)?.covered).toBeLessThan(0.5);
});

it('makes eight parts at the most, and says how far they go', () => {
  const { parts } = partsOf(articleOf(...Array.from({ length: 100 }, () => SENTENCE)), TOKENS);
  expect(parts).toHaveLength(8);
  const given = parts.flatMap(({ sentences }) => sentences);
  expect(given.map(({ number }) => number)).toEqual(given.map((_, index) => index + 1));
  expect(parts.at(-1)?.covered).toBeCloseTo(given.length / 100);
});

it.each([
  [5, 1, 5],
  [5, 2, 3],
  [3, 8, 1],
  [5, 0, 5],
])('for %i facts of %i parts asks each for %i', (factCount, parts, each) => {
  expect(factsAPart(factCount, parts)).toBe(each);
});
