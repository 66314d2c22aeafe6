import { describe, expect, test } from 'vitest';
import type { Refining, RefiningPhase } from '../../src/model/refining';
import { chooseFacts, factKey, shownText, sourcesOf, spokenText } from '../../src/popup/shown-fact';
import { DIGESTS } from './preview/digests';
import { REFININGS } from './preview/refinings';

const { facts: builtIn, article } = DIGESTS.article;
const { refining } = REFININGS['worded'] ?? { refining: undefined };
const written = refining?.facts ?? [];
const after = (phase: RefiningPhase, count: number): Refining | undefined =>
  refining === undefined ? undefined : { ...refining, facts: written.slice(0, count), ...phase };
const keysOf = (...args: Parameters<typeof chooseFacts>): readonly string[] =>
  chooseFacts(...args).facts.map(factKey);

const failed: RefiningPhase = { phase: 'failed', failure: { code: 'engine-unexpected' } };

describe('which facts are shown', () => {
  test('the built-in ones while there is no engine, or nothing of it yet', () => {
    expect(keysOf(builtIn, undefined, 2, undefined)).toEqual(['extracted 0', 'extracted 1']);
    const choice = chooseFacts(builtIn, after({ phase: 'writing' }, 0), 2, undefined);
    expect(choice.facts.map(factKey)).toEqual(['extracted 0', 'extracted 1']);
    expect(choice.waiting).toBe(2);
  });

  test('an engine’s take their places one by one, while the others wait in theirs', () => {
    const choice = chooseFacts(builtIn, after({ phase: 'writing' }, 2), 4, undefined);
    expect(choice.facts.map(factKey)).toEqual(['written 0', 'written 1', 'extracted 2', 'extracted 3']);
    expect(choice).toMatchObject({ waiting: 2, isWorded: true });
  });

  test('an engine’s alone when it is done, as many as are wanted', () => {
    expect(keysOf(builtIn, after({ phase: 'done' }, 4), 3, undefined)).toEqual([
      'written 0',
      'written 1',
      'written 2',
    ]);
    expect(chooseFacts(builtIn, after({ phase: 'done' }, 4), 3, undefined)).toMatchObject({
      most: 4,
      waiting: 0,
    });
  });

  test.each([failed, { phase: 'cancelled' } as const])(
    'what it left unfinished only on demand: $phase',
    (phase) => {
      expect(keysOf(builtIn, after(phase, 1), 1, undefined)).toEqual(['extracted 0']);
      expect(keysOf(builtIn, after(phase, 1), 1, 'worded')).toEqual(['written 0']);
      expect(keysOf(builtIn, after(phase, 0), 1, 'worded')).toEqual(['extracted 0']);
    },
  );

  test('the built-in ones whenever the reader wants them', () => {
    for (const state of [after({ phase: 'done' }, 4), after({ phase: 'writing' }, 2)])
      expect(keysOf(builtIn, state, 1, 'built-in')).toEqual(['extracted 0']);
  });
});

test('a fact comes with the sentences that the checker found, or else those that the engine cited', () => {
  const [fact] = chooseFacts(builtIn, after({ phase: 'done' }, 1), 1, undefined).facts;
  if (fact?.kind !== 'written') throw new Error('no written fact');
  expect(shownText(article, fact)).toBe(fact.text);
  expect(sourcesOf(fact)).toEqual([builtIn[0]?.sentence]);
  const cites = [{ start: 1, end: 2 }];
  expect(sourcesOf({ ...fact, cites, verdict: { ...fact.verdict, sources: [] } })).toEqual(cites);
});

describe('what is read aloud of a fact', () => {
  const [dated, , cost, , plain] = builtIn;
  if (dated === undefined || cost === undefined || plain === undefined) throw new Error('no such fact');
  const when = { span: { start: 0, end: 0 }, from: '2025-03-10' };

  test('its words, and who said them', () => {
    expect(spokenText(article, cost, 'en')).toMatch(/no more than 40 percent\. — the finance committee$/);
    expect(spokenText(article, plain, 'en')).toBe(shownText(article, plain));
  });

  test('after them the day whose words were cut, with its names in full', () => {
    expect(spokenText(article, { ...cost, when }, 'en-GB')).toMatch(
      /40 percent\. — Monday,? 10 March — the finance committee$/,
    );
    const range = { ...when, from: '2024-12-30', to: '2025-01-05' };
    expect(spokenText(article, { ...plain, when: range }, 'de')).toMatch(
      / — 30\. Dezember 2024\s–\s5\. Januar 2025$/,
    );
  });

  test('before them where a day stands in them already', () => {
    expect(dated.dates).not.toEqual([]);
    expect(spokenText(article, { ...dated, when }, 'en-GB')).toMatch(
      /^Monday,? 10 March — The city council voted on Friday to build/,
    );
  });
});
