import { describe, expect, it } from 'vitest';
import { tableFor } from '../../../../src/background/condense/data';
import { FITTED } from '../../../../src/background/condense/salience/fitted';
import { countTerms } from '../../../../src/background/condense/salience/term-counts';
import { TERM_FEATURES } from '../../../../src/background/condense/salience/term-features';
import { salienceOf } from '../../../../src/background/condense/salience/term-salience';
import { readSentences } from '../../../../src/background/condense/sentences/read-sentences';
import { articleOf } from '../article';

const PARAGRAPHS = [
  'The dam above Orla broke on Friday after three days of rain.',
  'Engineers had warned of cracks in the dam. A farmer heard the noise.',
  'The dam was built by Vane Works. Cows stood on the road.',
];

function salienceIn(paragraphs: readonly string[], title: readonly string[] = []) {
  const article = articleOf(paragraphs.map((said) => ({ kind: 'body', text: said })));
  const { text } = article;
  const table = tableFor('en', text);
  const sentences = readSentences(article, table);
  const counts = countTerms(text, sentences, new Set(title));
  return (term: string): number => {
    const count = counts.get(term);
    if (count === undefined) throw new Error(`no term ${term}`);
    return salienceOf(count, sentences.length, FITTED);
  };
}

describe('salienceOf', () => {
  const salience = salienceIn(PARAGRAPHS);

  it('is a probability', () => {
    expect(salience('dam')).toBeGreaterThan(0);
    expect(salience('dam')).toBeLessThan(1);
  });

  it('is higher for what is said early and repeated than for what comes once and late', () => {
    expect(salience('dam')).toBeGreaterThan(salience('farmer'));
    expect(salience('orla')).toBeGreaterThan(salience('cow'));
  });

  it('is higher for a term of the title', () => {
    expect(salienceIn(PARAGRAPHS, ['farmer'])('farmer')).toBeGreaterThan(salience('farmer'));
  });

  it('depends on counts alone: no word is worth more because of its meaning', () => {
    const about = (term: string) =>
      salienceIn([`The ${term} began near Orla on Friday.`, `Nobody saw the ${term} from the road.`])(term);
    expect(about('attack')).toBe(about('picnic'));
  });
});

it('has a weight for each feature', () => {
  expect(FITTED).toHaveLength(TERM_FEATURES.length);
});
