import { describe, expect, test } from 'vitest';
import { parseRecent, recentFact } from '../../src/model/recent';
import { digestFrom, type FactSketch } from '../popup/preview/digest-from';

function keptOf(sketch: FactSketch) {
  const { article, facts } = digestFrom({
    title: 'Ferry',
    paragraphs: ['Ines Oduya is the mayor.', sketch.sentence],
    facts: [sketch],
  });
  return facts.map((fact) => recentFact(article.text, fact))[0];
}

describe('a fact that is kept', () => {
  test('keeps the day whose words were cut from it', () => {
    const sentence = 'Divers reached the wreck on Tuesday.';
    const when = { words: 'on Tuesday', from: '2026-03-10' };
    expect(keptOf({ sentence, kept: ['Divers reached the wreck', '.'], when })).toEqual({
      text: 'Divers reached the wreck.',
      when: { from: '2026-03-10' },
    });
  });

  test('keeps what its own words mean, at their place in its text', () => {
    const fact = keptOf({
      sentence: 'Mayor Oduya, said aides, says she will sail next week again.',
      kept: ['she', 'will sail next week again.'],
      bracketed: { after: 'says she', name: 'Ines Oduya' },
      date: { words: 'next week', from: '2026-03-16', to: '2026-03-22' },
    });
    expect(fact?.text).toBe('She [Ines Oduya] will sail next week again.');
    expect(fact?.days?.map(({ at }) => fact.text.slice(0, at))).toEqual([
      'She [Ines Oduya] will sail next week',
    ]);
    expect(fact?.days).toEqual([expect.objectContaining({ from: '2026-03-16', to: '2026-03-22' })]);
  });

  test('counts the place of a day from the first word, not from the space before it', () => {
    const fact = keptOf({
      sentence: 'Divers, aides said, will sail next week again.',
      kept: [' will sail next week again.'],
      date: { words: 'next week', from: '2026-03-16' },
    });
    expect(fact?.text).toMatch(/^will/iu);
    expect(fact?.days?.map(({ at }) => fact.text.slice(0, at).toLowerCase())).toEqual([
      'will sail next week',
    ]);
  });

  test('drops a day whose words are not in it', () => {
    const sentence = 'Divers reached the wreck on Tuesday.';
    const date = { words: 'Tuesday', from: '2026-03-10' };
    expect(keptOf({ sentence, kept: ['Divers reached the wreck', '.'], date })).toEqual({
      text: 'Divers reached the wreck.',
    });
  });
});

describe('the list in the store', () => {
  const page = { url: 'u', title: 't', site: 's', seenAt: 1, language: 'en', direction: 'ltr' };
  const factsOf = (fact: unknown) => parseRecent([{ ...page, facts: [fact] }]).flatMap(({ facts }) => facts);

  test.each([
    ['a mere text, as facts were once', 'Divers reached it.', { text: 'Divers reached it.' }],
    [
      'a fact with its days',
      ...twice({ text: 'a', when: { from: 'x' }, days: [{ at: 1, from: 'y', to: 'z' }] }),
    ],
  ])('reads %s', (_what, stored, fact) => expect(factsOf(stored)).toEqual([fact]));

  test.each([
    ['a day that is none', { text: 'a', when: 'Tuesday' }],
    ['a day without a place', { text: 'a', days: [{ from: 'y' }] }],
  ])('leaves out a page with %s', (_what, stored) => expect(factsOf(stored)).toEqual([]));
});

function twice<T>(value: T): [T, T] {
  return [value, value];
}
