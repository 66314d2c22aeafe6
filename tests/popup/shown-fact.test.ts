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

test('a fact is told with the sentences that the checker found, else those that the engine named', () => {
  const [fact] = chooseFacts(builtIn, after({ phase: 'done' }, 1), 1, undefined).facts;
  if (fact?.kind !== 'written') throw new Error('no written fact');
  expect(shownText(article, fact)).toBe(fact.text);
  expect(sourcesOf(fact)).toEqual([builtIn[0]?.sentence]);
  const cites = [{ start: 1, end: 2 }];
  expect(sourcesOf({ ...fact, cites, verdict: { ...fact.verdict, sources: [] } })).toEqual(cites);
});

test('who said a fact is read aloud after it', () => {
  const cost = builtIn[2];
  const plain = builtIn[4];
  if (cost === undefined || plain === undefined) throw new Error('no such fact');
  expect(spokenText(article, cost)).toMatch(/no more than 40 percent\. — the finance committee$/);
  expect(spokenText(article, plain)).toBe(shownText(article, plain));
});
