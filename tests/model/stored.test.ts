import { describe, expect, it } from 'vitest';
import { parseRecent } from '../../src/model/recent';
import { isUnfinished, parseRefining } from '../../src/model/refining';
import { DEFAULT_SETTINGS, NO_ENDPOINT, parseEndpoint, parseSettings } from '../../src/model/settings';

const NONSENSE: readonly unknown[] = [undefined, null, 'old', 5, true, [], {}, [null], ['x'], { length: 3 }];

describe('recent pages from storage', () => {
  const page = {
    url: 'https://news.example/ferry',
    title: 'Ferry back',
    site: 'Harbour News',
    seenAt: 5,
    language: 'en',
    direction: 'rtl',
    facts: [{ text: 'The ferry is back.', speaker: 'the harbour office' }, { text: 'It is free.' }],
  };

  it('are those that make sense, whatever lies beside them', () => {
    const broken = Object.keys(page).flatMap((key) => [
      { ...page, [key]: undefined },
      { ...page, [key]: { toString: () => 'ltr' } },
      { ...page, [key]: [5] },
    ]);
    const other = { ...page, direction: 'ltr', facts: [] };
    expect(parseRecent([...broken, page, ...NONSENSE, other])).toEqual([page, other]);
  });

  it('are still read where a fact is a mere text, as it was once', () => {
    expect(parseRecent([{ ...page, facts: ['It is free.'] }])).toEqual([
      { ...page, facts: [{ text: 'It is free.' }] },
    ]);
  });

  it.each([{ text: 5 }, { speaker: 'the union' }, { text: 'It is free.', speaker: 5 }])(
    'are none with a fact such as %j',
    (fact) => {
      expect(parseRecent([{ ...page, facts: [fact] }])).toEqual([]);
    },
  );

  it.each(NONSENSE)('are none where there is %j', (stored) => {
    expect(parseRecent(stored)).toEqual([]);
  });
});

describe('an engine’s state from storage', () => {
  const state = { use: {}, phase: 'writing', covered: 0.5, facts: [] };

  it('is one with all that a state has', () => {
    expect(parseRefining(state)).toBe(state);
    for (const key of Object.keys(state))
      expect(
        parseRefining(Object.fromEntries(Object.entries(state).filter(([other]) => other !== key))),
      ).toBeUndefined();
    expect(parseRefining({ ...state, facts: 'many' })).toBeUndefined();
  });

  it.each(NONSENSE)('is none where there is %j', (stored) => {
    expect(parseRefining(stored)).toBeUndefined();
  });

  it.each([
    ['writing', true],
    ['downloading', true],
    ['done', false],
    ['failed', false],
    ['cancelled', false],
  ] as const)('%s is left by a running worker alone: %s', (phase, isLeft) => {
    expect(isUnfinished({ phase })).toBe(isLeft);
  });
});

describe('settings from storage', () => {
  it.each(NONSENSE)('are the default where there is %j', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
    expect(parseEndpoint(stored)).toEqual(NO_ENDPOINT);
  });

  it('keep each field that makes sense beside others that do not', () => {
    expect(parseSettings({ engine: 'gpt', factCount: 3, keepsRecent: 'no' })).toEqual({
      ...DEFAULT_SETTINGS,
      factCount: 3,
    });
    for (const factCount of [0, 13, 1.5, '3']) expect(parseSettings({ factCount }).factCount).toBe('auto');
    for (const factCount of [1, 12]) expect(parseSettings({ factCount }).factCount).toBe(factCount);
  });

  it('know contexts that a model can have', () => {
    for (const contextTokens of [0, -1, 1.5, 2_000_001, Number.NaN, '8192'])
      expect(parseEndpoint({ contextTokens }).contextTokens).toBe(NO_ENDPOINT.contextTokens);
    for (const contextTokens of [1, 2_000_000])
      expect(parseEndpoint({ contextTokens }).contextTokens).toBe(contextTokens);
  });
});
